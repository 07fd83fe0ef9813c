// Creates the npm packages: locdrift with the launcher, and one for each platform with its program.
//
// Usage: node packaging/npm/pack.mjs OUT [PLATFORM=PROGRAM…]
//
// PLATFORM is one of those below, and PROGRAM is the binary for it. Writes a folder for each package to
// OUT, for `npm publish`. Version, description and licence are taken from Cargo.toml.

import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PLATFORMS = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64', 'win32-x64']

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '..', '..')
const cargo = readFileSync(join(root, 'Cargo.toml'), 'utf8')
const field = (name) => cargo.match(new RegExp(`^${name} = "(.*)"$`, 'm'))?.[1]
const common = {
  version: field('version'),
  description: field('description'),
  license: `(${field('license')})`,
  ...(field('repository') && { repository: { type: 'git', url: `git+${field('repository')}.git` } }),
}

function lay(folder, manifest, files) {
  mkdirSync(join(folder, 'bin'), { recursive: true })
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  for (const name of ['LICENSE-MIT', 'LICENSE-APACHE']) copyFileSync(join(root, name), join(folder, name))
  for (const [from, to] of files) copyFileSync(from, join(folder, to))
}

const [out, ...programs] = process.argv.slice(2)
if (!out) {
  console.error('usage: node packaging/npm/pack.mjs OUT [PLATFORM=PROGRAM…]')
  process.exit(2)
}
lay(
  join(out, 'locdrift'),
  {
    name: 'locdrift',
    ...common,
    bin: { locdrift: 'bin/locdrift.js' },
    engines: { node: '>=18' },
    optionalDependencies: Object.fromEntries(PLATFORMS.map((name) => [`@locdrift/${name}`, common.version])),
  },
  [
    [join(here, 'bin', 'locdrift.js'), 'bin/locdrift.js'],
    [join(here, 'README.md'), 'README.md'],
  ],
)
chmodSync(join(out, 'locdrift', 'bin', 'locdrift.js'), 0o755)
for (const given of programs) {
  const [platform, program] = [given.slice(0, given.indexOf('=')), given.slice(given.indexOf('=') + 1)]
  if (!PLATFORMS.includes(platform)) {
    console.error(`error: ${given}: the platform must be one of ${PLATFORMS.join(', ')}`)
    process.exit(2)
  }
  const [os, cpu] = platform.split('-')
  const file = os === 'win32' ? 'bin/locdrift.exe' : 'bin/locdrift'
  const manifest = { name: `@locdrift/${platform}`, ...common, os: [os], cpu: [cpu], preferUnplugged: true }
  lay(join(out, platform), manifest, [[program, file]])
  chmodSync(join(out, platform, file), 0o755)
}
