// A registry of npm on this machine, for one test: it has the packages that are packed in a folder, and says
// which one was asked for.
//
// Usage: node registry.mjs FOLDER PORT-FILE

import { createHash } from 'node:crypto'
import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { basename, join } from 'node:path'

const [folder, portFile] = process.argv.slice(2)
const packages = new Map()
for (const file of readdirSync(folder).filter((name) => name.endsWith('.tgz'))) {
  const bytes = readFileSync(join(folder, file))
  const text = execFileSync('tar', ['-xzOf', join(folder, file), 'package/package.json'], { encoding: 'utf8' })
  packages.set(JSON.parse(text).name, { file, bytes, manifest: JSON.parse(text) })
}

const server = createServer((request, response) => {
  const path = decodeURIComponent(request.url.slice(1))
  const tarball = [...packages.values()].find(({ file }) => basename(path) === file)
  const known = packages.get(path)
  if (tarball) {
    console.log(`fetched ${tarball.manifest.name}`)
    response.end(tarball.bytes)
  } else if (known) {
    const { name, version } = known.manifest
    const integrity = `sha512-${createHash('sha512').update(known.bytes).digest('base64')}`
    const dist = { integrity, tarball: `http://127.0.0.1:${server.address().port}/files/${known.file}` }
    response.setHeader('content-type', 'application/json')
    response.end(
      JSON.stringify({ name, 'dist-tags': { latest: version }, versions: { [version]: { ...known.manifest, dist } } }),
    )
  } else {
    response.statusCode = 404
    response.end('{}')
  }
})
server.listen(0, '127.0.0.1', () => writeFileSync(portFile, String(server.address().port)))
