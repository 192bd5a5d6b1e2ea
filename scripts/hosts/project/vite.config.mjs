export default { build: { outDir: 'out', target: 'es2022' }, base: './' }
