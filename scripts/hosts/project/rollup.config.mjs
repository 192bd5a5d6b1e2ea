import commonjs from '@rollup/plugin-commonjs'
import json from '@rollup/plugin-json'
import resolve from '@rollup/plugin-node-resolve'

export default {
  input: 'esm/page.js',
  output: { dir: 'out', format: 'es' },
  plugins: [resolve({ browser: true }), commonjs(), json()],
}
