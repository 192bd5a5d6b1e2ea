export function bundlePlatform(outfile: string): Promise<void>
