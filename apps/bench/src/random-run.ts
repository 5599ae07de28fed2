// `node src/random-run.ts [count] [seed]`: random cases through the real `progress assess`.
import { faultOf } from './check-answer.ts'
import { runCommand } from './command.ts'
import { randomLines } from './random-lines.ts'

const [count = 100_000, seed = 1] = process.argv.slice(2).map(Number)
const input = [...randomLines(count, seed)]
const began = performance.now()
const { answers, status } = runCommand(['progress', 'assess'], input)
let read = 0
const faults: string[] = []
for await (const line of answers) {
  const fault = faultOf(line, `r${read}`)
  if (fault) faults.push(`line ${read + 1}: ${fault}\n  ${input[read]}`)
  read += 1
}
const code = await status
const seconds = (performance.now() - began) / 1000
if (read !== count) faults.push(`${count} asked, ${read} answered`)
if (code !== 0) faults.push(`exit status ${code}`)
process.stdout.write(
  faults
    .slice(0, 10)
    .map((fault) => `${fault}\n`)
    .join(''),
)
process.stdout.write(
  `${read} answers in ${seconds.toFixed(1)} s, ${Math.round(read / seconds)} lines a second, ` +
    `${faults.length} faults\n`,
)
process.exitCode = Number(faults.length > 0)
