/**
 * The hosts in which the package must run: name, the host's packages in exact versions, and commands to run in a project with them.
 *
 * Together the commands must print the results of `program.mjs` as many times as `runs` says, 1 unless given. Where a package is
 * `node`, it runs all commands of its host. `npm run test:package` runs the hosts that are light to install.
 */
const node22 = { node: '22.23.3' }
const node24 = { node: '24.21.0' }

const inNode = { runs: 2, commands: ['node esm/print.js', 'node cjs/print.js'] }

/** Type-checks and compiles the program, with the types of the package, and runs what comes out. */
const compile = (options, kind) => [
  `tsc --strict --checkJs --allowJs --noEmitOnError --target es2022 --lib es2022,dom --types node --rootDir ${kind} --outDir compiled/${kind} ${options} ${kind}/print.js`,
  `node -e "fs.copyFileSync('${kind}/package.json','compiled/${kind}/package.json')"`,
  `node compiled/${kind}/print.js`,
]
const withTypeScript = {
  runs: 4,
  commands: [
    ...compile('--module node16 --moduleResolution node16', 'esm'),
    ...compile('--module node16 --moduleResolution node16', 'to-cjs'),
    ...compile('--module nodenext --moduleResolution nodenext', 'esm'),
    ...compile('--module esnext --moduleResolution bundler', 'esm'),
  ],
}
const nodeTypes = { '@types/node': '20.19.43' }

/** Chromium opens the page that a bundler has made in `out/`. */
const openPage = 'node open-page.mjs'

export const hosts = [
  { name: 'node-20', title: 'Node 20', packages: { node: '20.20.2' }, ...inNode },
  { name: 'node-22', title: 'Node 22', packages: node22, ...inNode },
  { name: 'node-24', title: 'Node 24', packages: node24, ...inNode },
  {
    name: 'typescript-5',
    title: 'TypeScript 5',
    packages: { typescript: '5.9.3', ...nodeTypes },
    ...withTypeScript,
  },
  {
    name: 'typescript-7',
    title: 'TypeScript 7',
    packages: { typescript: '7.0.2', ...nodeTypes },
    ...withTypeScript,
  },
  {
    name: 'esbuild',
    title: 'esbuild',
    packages: { esbuild: '0.28.2' },
    commands: ['esbuild esm/page.js --bundle --splitting --format=esm --outdir=out', openPage],
    isLight: true,
  },
  {
    name: 'rollup',
    title: 'Rollup',
    packages: {
      rollup: '4.68.8',
      '@rollup/plugin-node-resolve': '16.0.3',
      '@rollup/plugin-commonjs': '29.0.3',
      '@rollup/plugin-json': '6.1.0',
    },
    commands: ['rollup --config', openPage],
    isLight: true,
  },
  {
    name: 'webpack',
    title: 'webpack',
    packages: { webpack: '5.113.0', 'webpack-cli': '7.3.1' },
    commands: [
      'webpack --mode production --entry ./esm/page.js --output-path out --output-filename page.js',
      openPage,
    ],
    isLight: true,
  },
  {
    name: 'vite',
    title: 'Vite',
    packages: { vite: '8.4.0' },
    commands: ['vite build', openPage],
  },
  {
    name: 'next',
    title: 'Next.js, server and edge',
    packages: { ...node24, next: '16.4.6', react: '19.3.1', 'react-dom': '19.3.1' },
    runs: 2,
    commands: ['next build', 'node ask-server.mjs'],
  },
  {
    name: 'jest',
    title: 'Jest, CommonJS, ES modules and jsdom',
    packages: { ...node24, jest: '30.5.2', 'jest-environment-jsdom': '30.5.2' },
    runs: 3,
    commands: [
      'jest --rootDir cjs',
      'node --experimental-vm-modules node_modules/jest/bin/jest.js --rootDir esm',
      'jest --rootDir cjs --env jsdom',
    ],
  },
  {
    name: 'vitest',
    title: 'Vitest, Node and jsdom',
    packages: { ...node24, vitest: '5.1.2', jsdom: '31.0.1' },
    runs: 2,
    commands: ['vitest run --globals --dir esm', 'vitest run --globals --dir esm --environment jsdom'],
  },
  {
    name: 'deno',
    title: 'Deno',
    packages: { deno: '2.9.6' },
    commands: ['deno run --allow-read --allow-env esm/print.js'],
  },
  {
    name: 'bun',
    title: 'Bun',
    packages: { bun: '1.4.5' },
    ...inNode,
    commands: ['bun esm/print.js', 'bun cjs/print.js'],
  },
  {
    name: 'workerd',
    title: 'workerd, by miniflare',
    packages: { ...node24, miniflare: '4.20260730.0', esbuild: '0.28.2' },
    commands: [
      'esbuild esm/worker.js --bundle --format=esm --outdir=out --conditions=workerd,worker,browser',
      'node ask-worker.mjs',
    ],
  },
]
