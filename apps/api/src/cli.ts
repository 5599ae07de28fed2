import { runCli } from './cli/run-cli.ts'
import { codeOf } from './startup-error.ts'

// The reader may have had enough (`| head`): that is no error of ours.
process.stdout.on('error', (error: unknown) => {
  if (codeOf(error) === 'EPIPE') process.exit(0)
  process.stderr.write('Standard output cannot be written to.\n')
  process.exit(1)
})

// Not process.exit: what is still on its way to a pipe would be cut off.
process.exitCode = await runCli(process.argv.slice(2), {
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
})
