#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import { AppError } from '../model/errors.ts'
import type { RulingFlags, SplitFlags } from './commands.ts'
import { decisionsExample } from './decisions-example.ts'
import { compileExpressionsAtOnce } from './expressions.ts'
import type { ExtractFlags } from './extract.ts'
import type { IngestFlags } from './ingest.ts'
import type { ReviewFlags } from './review.ts'

compileExpressionsAtOnce()

const { version, description } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as Record<string, string>

const program = new Command('convene').description(description ?? '').version(version ?? '')

program
  .command('start')
  .description('Serve the graph over GraphQL, with a playground. A new embedded store gets the documents of ./seeds.')
  .option('--seeds', 'load ./seeds in any case, also into Neo4j')
  .addHelpText('after', '\nSettings come from the environment: PORT, HOST, CONVENE_DATA, NEO4J_URI and others; the README lists them.')
  .action(async (options: { seeds?: boolean }) => {
    const { start } = await import('./start.ts')
    await start(options)
  })

program
  .command('load')
  .description('Load documents: Markdown files with front matter, or folders of them; ./seeds if none is named.')
  .argument('[files...]')
  .action(async (files: string[]) => finish(await (await import('./commands.ts')).load(files)))

program
  .command('remove')
  .description('Remove documents by id, and the facts that nothing else states.')
  .argument('<ids...>')
  .action(async (ids: string[]) => finish(await (await import('./commands.ts')).remove(ids)))

program
  .command('check')
  .description('Check documents without loading them: file, line and field of everything that is wrong.')
  .argument('[files...]')
  .action(async (files: string[]) => finish(await (await import('./commands.ts')).check(files)))

program
  .command('extract')
  .description('Read texts (.txt, .md, .html, .pdf, .docx) by rules, and write what they say as documents to correct by hand.')
  .argument('<files...>', 'files, or folders of them')
  .option('--out <path>', 'a file or a folder to write to, or - for standard output; beside each file if left out')
  .option('--force', 'write over a file that is there')
  .option('--json', 'print people, bodies, events and what joins them as JSON, and write no file')
  .addHelpText('after', '\nWhat is less sure is marked "please check". `convene check` and `convene load` take the corrected file.')
  .action(async (files: string[], flags: ExtractFlags) => finish(await (await import('./extract.ts')).extractFiles(files, flags)))

program
  .command('ingest')
  .description(
    'Read files and folders (.txt, .md, .html, .pdf, .docx), decide who is who, and load what they say, each in one transaction.',
  )
  .argument('<files...>', 'files, or folders of them')
  .option('--min-confidence <number>', 'leave out claims of less confidence, from 0 to 1')
  .option('--dry-run', 'say what each file would do by itself, and write nothing')
  .option('--again', 'also look at files whose text has not changed: newer rules may find more in it')
  .addHelpText(
    'after',
    '\nOf several files with one canonical address the best stands: a document corrected by hand, then .html, .docx, .md, .txt, .pdf.',
  )
  .action(async (files: string[], flags: IngestFlags) => finish(await (await import('./ingest.ts')).ingest(files, flags)))

program
  .command('rebuild')
  .description('Compute every fact of the graph anew from its claims. On a sound graph nothing changes.')
  .action(async () => finish(await (await import('./commands.ts')).rebuild()))

program
  .command('merge')
  .description('Judge two entities to be one: FROM forwards to INTO. `split` undoes it.')
  .argument('<from>', 'the id that is given up')
  .argument('<into>', 'the id that stays')
  .requiredOption('--why <text>', 'the reason, kept with the judgement')
  .option('--by <name>', 'who decided; the name of the user if left out')
  .option('--dry-run', 'say what would change, and change nothing')
  .action(async (from: string, into: string, flags: RulingFlags) => finish(await (await import('./commands.ts')).merge(from, into, flags)))

program
  .command('split')
  .description('Undo a merge, or with --document take what one document means out of an entity. `merge` undoes that.')
  .argument('<id>', 'the id that was merged into another; with --document, the entity')
  .option('--document <id>', 'the document that means another one by this entity')
  .option('--as <id>', 'the id of that other one; made of its name in the document if left out')
  .requiredOption('--why <text>', 'the reason, kept with the judgement')
  .option('--by <name>', 'who decided; the name of the user if left out')
  .option('--dry-run', 'say what would change, and change nothing')
  .action(async (id: string, flags: SplitFlags) => finish(await (await import('./commands.ts')).split(id, flags)))

program
  .command('review')
  .description('List pairs of entities that may be one, with both evidences; or decide one of them, or those of a file.')
  .argument('[ids...]', 'two ids to decide about')
  .option('--same', 'they are one: the second is merged into the first')
  .option('--different', 'they are two, whatever documents say later')
  .option('--unsure', 'take back what was decided about them')
  .option('--file <file>', 'decisions in a YAML file')
  .option('--why <text>', 'the reason, kept with the decision')
  .option('--by <name>', 'who decided; the name of the user if left out')
  .option('--limit <number>', 'how many pairs are listed', '50')
  .option('--json', 'list as JSON')
  .option('--dry-run', 'say what would change, and change nothing')
  .addHelpText('after', `\nA file of decisions:\n\n${decisionsExample}`)
  .action(async (ids: string[], flags: ReviewFlags) => finish(await (await import('./review.ts')).review(ids, flags)))

program
  .command('brief')
  .description('Write a briefing about one or two people or organizations as Markdown, every sentence with its source.')
  .argument('<id>', 'a person or an organization')
  .argument('[other]', 'another; the briefing then also says how they are connected')
  .option('--own <id>', 'your organization: whom of it they met is said')
  .action(async (id: string, other: string | undefined, flags: { own?: string }) =>
    finish(await (await import('./brief.ts')).brief(other === undefined ? [id] : [id, other], flags)),
  )

function finish(complete: boolean): void {
  if (!complete) process.exitCode = 1
}

try {
  await program.parseAsync()
} catch (error) {
  console.error(error instanceof AppError ? error.message : error)
  process.exitCode = 1
}
