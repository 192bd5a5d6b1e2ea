/** Reads the file of each value of an option, one after another. */
export async function readEach<T>(
  files: readonly string[] | undefined,
  read: (file: string) => Promise<T>,
): Promise<T[]> {
  const results: T[] = []
  for (const file of files ?? []) results.push(await read(file))
  return results
}
