#!/usr/bin/env node
// Starts the program for this platform, which is in an optional package.
'use strict'

const { spawn } = require('node:child_process')
const { constants } = require('node:os')

const platform = `${process.platform}-${process.arch}`
const file = process.platform === 'win32' ? 'locdrift.exe' : 'locdrift'

let program
try {
  program = require.resolve(`@locdrift/${platform}/bin/${file}`)
} catch {
  console.error(`error: The package @locdrift/${platform} is not installed.`)
  console.error('  Either optional packages are turned off (--omit=optional), or there is none for this platform.')
  process.exit(2)
}

const child = spawn(program, process.argv.slice(2), { stdio: 'inherit' })
// The terminal sends an interrupt to both processes. Other signals are passed on to the program, which
// cleans up before it ends.
process.on('SIGINT', () => {})
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('error', (error) => {
  console.error(`error: Cannot start ${program}: ${error.message}`)
  process.exitCode = 2
})
child.on('exit', (code, signal) => {
  process.exitCode = signal ? 128 + constants.signals[signal] : code
})
