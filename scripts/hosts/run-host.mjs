import { execFile } from 'node:child_process'
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { transform } from 'esbuild'

const here = fileURLToPath(new URL('.', import.meta.url))
const repository = fileURLToPath(new URL('../..', import.meta.url))
const execute = promisify(execFile)

/** What `program.mjs` prints in every host. */
export const expected =
  'quality-label {"demo":"valid","held":"yes","refused":"invalid","own":"valid","shape":true,"wrongShape":false}'

/** Returns the packages of a host as people read them: `Node 24.21.0, jest 30.5.2`. */
export function versionsOf({ packages }) {
  return Object.entries(packages)
    .map(([name, version]) => `${name === 'node' ? 'Node' : name} ${version}`)
    .join(', ')
}

/**
 * Installs the package beside a host and runs the program in it.
 *
 * @param host - One of `hosts.mjs`.
 * @param tarball - Path of the packed package.
 * @param folder - Empty or missing folder for the project; the caller removes it.
 * @throws {Error} If a command fails, or the program did not print the expected results each time; the message has what was printed.
 */
export async function runHost(host, tarball, folder) {
  const run = runIn(folder)
  await makeProject(host, folder)
  const packages = Object.entries(host.packages).map(([name, version]) => `${name}@${version}`)
  await run(`npm install --prefer-offline --no-audit --no-fund --save-exact ${tarball} ${packages.join(' ')}`)
  await run('quality-label demo')
  await writeProgram(folder)
  let printed = ''
  for (const command of host.commands) printed += await run(command)
  const { runs = 1 } = host
  const good = printed.split(expected).length - 1
  if (good !== runs) throw new Error(`Expected ${runs} times ${expected}, got:\n${printed}`)
}

async function makeProject({ name }, folder) {
  await mkdir(folder, { recursive: true })
  const manifest = { name: `host-${name}`, version: '1.0.0', private: true }
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest))
  await cp(join(here, 'project'), folder, { recursive: true })
}

/** Folders of the program. A compiler makes CommonJS of what is in `to-cjs/`. */
const forms = {
  esm: { type: 'module', format: 'esm' },
  cjs: { type: 'commonjs', format: 'cjs' },
  'to-cjs': { type: 'commonjs', format: 'esm' },
}

/** Writes the program and the files that start it, in each form. */
async function writeProgram(folder) {
  const sources = {
    'story.js': await tellStory(folder),
    'program.js': await readFile(join(here, 'program.mjs'), 'utf8'),
    'print.js': `import { runProgram } from './program.js'\nrunProgram().then((results) => console.log(results))`,
    // A page that waits for the results gets a failure too.
    'page.js': `import { runProgram } from './program.js'\nglobalThis.results = runProgram()`,
    'worker.js': `import { runProgram } from './program.js'\nexport default { fetch: async () => new Response(await runProgram()) }`,
    'program.test.js': `import { runProgram } from './program.js'\ntest('the program', async () => console.log(await runProgram()))`,
  }
  for (const [kind, { type, format }] of Object.entries(forms)) {
    await mkdir(join(folder, kind), { recursive: true })
    await writeFile(join(folder, kind, 'package.json'), JSON.stringify({ type }))
    for (const [file, text] of Object.entries(sources)) {
      const { code } = await transform(text, { format, target: 'es2022' })
      await writeFile(join(folder, kind, file), code)
    }
  }
}

/** Returns the documents of the demo as a module: hosts at the edge read no files. */
async function tellStory(folder) {
  const read = (name) => readFile(join(folder, 'demo-output', `${name}.json`), 'utf8')
  const story = {
    now: '2026-10-10T00:00:00Z',
    badge: await read('24-badge'),
    bundle: await read('23-trust-bundle'),
    root: await read('22-trust-root'),
  }
  return Object.entries(story)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}`)
    .join('\n')
}

/** Returns what runs commands in a folder, with its packages in front of those of the machine. */
function runIn(folder) {
  const PATH = [join(folder, 'node_modules', '.bin'), process.env.PATH].join(delimiter)
  const env = {
    ...process.env,
    PATH,
    QUALITY_LABEL_REPOSITORY: repository,
    NO_COLOR: '1',
    npm_config_update_notifier: 'false',
    NEXT_TELEMETRY_DISABLED: '1',
  }
  return async (command) => {
    try {
      const { stdout } = await execute('sh', ['-c', command], {
        cwd: folder,
        env,
        maxBuffer: 2 ** 26,
        timeout: 600_000,
      })
      return stdout
    } catch (error) {
      throw new Error(`${command}: ${error.message}\n${error.stdout ?? ''}\n${error.stderr ?? ''}`)
    }
  }
}
