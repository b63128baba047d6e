import { existsSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { writeCsv } from '../sheet/csv.js';
import { overlayToRows, packToRows } from '../sheet/rows.js';
import { version } from '../shared/version.js';
import { deckFile } from './deck.js';
import { fallback, widgetNames } from './fallback.js';
import { UsageError, bundled, readInput } from './input.js';
import { singleFile, singleWidgets } from './single.js';
import { starter } from './starter.js';
import type { Delimiter } from '../sheet/csv.js';
import type { Overlay, Pack } from '../content/schema.js';
import type { Finding, Input } from './input.js';

/**
 * The command line: checks a council's own content, and turns it from JSON into a spreadsheet and back.
 * Exit codes: 0, all is well; 1, something in the content has to be mended; 2, the command was used wrongly.
 */

/** Thrown once the problems of a file have been printed. */
class ContentProblem extends Error {}

const NAME = 'public-servant-widgets';
const packOption = new Option(
  '--pack <file>',
  'a whole pack of your own, in place of the content that comes with the widgets',
);

const program = new Command(NAME)
  .description('Checks your own content for the widgets, and turns it into a spreadsheet and back.')
  .version(version, '-V, --version', 'print the version')
  .helpOption('-h, --help', 'print this help')
  .helpCommand('help [command]', 'print the help of a command')
  .showHelpAfterError('(Add --help for what there is.)')
  .exitOverride()
  .addHelpText(
    'after',
    `
Begin with:
  npx ${NAME} init my-content.json       a file of examples to edit
  npx ${NAME} check my-content.json      says everything that is wrong with it
  npx ${NAME} to-csv -o my-content.csv   all words, to edit in a spreadsheet`,
  );

/** A command with examples below its help. */
function command(name: string, description: string, examples: readonly string[]): Command {
  const lines = examples.map((example) => `  npx ${NAME} ${example}`);
  return program
    .command(name)
    .description(description)
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', `\nExamples:\n${lines.join('\n')}`);
}

command('check', 'Says everything that is wrong with packs, overlays and sheets (CSV).', [
  'check my-content.json',
  'check my-content.csv --strict',
  'check my-content.json --json > report.json',
])
  .argument('<file...>', 'packs or overlays in JSON, or sheets in CSV')
  .option('--strict', 'let warnings count as problems')
  .option('--json', 'print one JSON document, for other programs')
  .addOption(packOption)
  .action((files: string[], options: { strict?: boolean; json?: boolean; pack?: string }) => {
    const pack = packFrom(options.pack);
    const inputs = files.map((file) => readInput(file, pack));
    const problems = inputs.flatMap((input) => input.problems);
    const warnings = inputs.flatMap((input) => input.warnings);
    if (options.json) {
      const results = inputs.map(({ file, kind, ...found }) => ({
        file,
        kind,
        problems: found.problems,
        warnings: found.warnings,
      }));
      print(
        `${JSON.stringify({ problems: problems.length, warnings: warnings.length, files: results }, null, 2)}\n`,
      );
    } else {
      for (const input of inputs) print(report(input));
      print(`${amount(problems.length, 'problem')}, ${amount(warnings.length, 'warning')}\n`);
    }
    if (problems.length || (options.strict && warnings.length)) process.exitCode = 1;
  });

command('init', 'Writes an overlay with an example of each thing, to edit.', [
  'init',
  'init my-content.json',
  'init my-content.csv --csv',
])
  .argument('[file]', 'file to write (default: overlay.json, or overlay.csv with --csv)')
  .option('--csv', 'write a sheet for Excel or another spreadsheet')
  .option('--force', 'write over a file that is there already')
  .action((file: string | undefined, options: { csv?: boolean; force?: boolean }) => {
    const target = file ?? (options.csv ? 'overlay.csv' : 'overlay.json');
    const isThere = existsSync(target);
    if (isThere && !options.force)
      throw new UsageError(
        `${target} is there already. Choose another name, or add --force to write over it.`,
      );
    const text = options.csv
      ? writeCsv(overlayToRows(starter as unknown as Overlay))
      : toJson({ $schema: schemaFor(target), ...starter });
    write(target, text);
  });

command('from-csv', 'Turns a sheet into an overlay in JSON.', ['from-csv my-content.csv -o my-content.json'])
  .argument('<sheet>', 'sheet in CSV')
  .option('-o, --output <file>', 'file to write (default: print it)')
  .addOption(packOption)
  .action((sheet: string, options: { output?: string; pack?: string }) => {
    const pack = packFrom(options.pack);
    const input = readInput(sheet, pack);
    if (input.kind !== 'sheet') throw new UsageError(`${sheet} is no sheet; expected a CSV file.`);
    refuseProblems(input);
    for (const warning of input.warnings) complain(line(sheet, warning, true));
    const schema = options.output === undefined ? {} : { $schema: schemaFor(options.output) };
    write(options.output, toJson({ ...schema, ...input.said }));
  });

command('to-csv', 'Turns an overlay into a sheet; without one, writes a sheet of all words.', [
  'to-csv -o all-words.csv',
  'to-csv my-content.json -o my-content.csv',
  'to-csv my-content.json --all --delimiter ";" -o all-words.csv',
])
  .argument('[overlay]', 'overlay in JSON')
  .option('-o, --output <file>', 'file to write (default: print it)')
  .option('--all', 'all words, with those of the overlay in their places')
  .addOption(
    new Option('--delimiter <character>', 'what stands between two cells')
      .choices([',', ';', 'tab'])
      .default(','),
  )
  .addOption(packOption)
  .action(
    (
      file: string | undefined,
      options: { output?: string; all?: boolean; delimiter: string; pack?: string },
    ) => {
      const pack = packFrom(options.pack);
      const overlay = overlayFrom(file, pack);
      const rows = overlay && !options.all ? overlayToRows(overlay) : packToRows(pack, overlay);
      write(
        options.output,
        writeCsv(rows, (options.delimiter === 'tab' ? '\t' : options.delimiter) as Delimiter),
      );
    },
  );

command(
  'print-fallback',
  'Prints what a widget says as plain HTML, to put inside its tag: people without script can read it, and search finds it.',
  [
    'print-fallback theme-cards',
    'print-fallback self-check --lang cy --overlay my-content.json > fallback.html',
  ],
)
  .addArgument(new Argument('<widget>', 'which widget').choices(widgetNames))
  .addOption(new Option('--lang <tag>', 'language').default('en'))
  .option('--overlay <file>', 'overlay in JSON, or sheet in CSV')
  .option('--heading-level <level>', 'level of the main headings, 1 to 6', headingLevel, 2)
  .option('-o, --output <file>', 'file to write (default: print it)')
  .addOption(packOption)
  .action(
    (
      widget: string,
      options: { lang: string; overlay?: string; headingLevel: number; output?: string; pack?: string },
    ) => {
      const pack = packFrom(options.pack);
      const overlay = overlayFrom(options.overlay, pack);
      write(
        options.output,
        fallback(widget, { lang: options.lang, level: options.headingLevel, pack, overlay }),
      );
    },
  );

command('deck', 'Writes the theme cards as a deck to print, cut out and take to a meeting: one HTML file.', [
  'deck -o deck.html',
  'deck --bilingual --overlay my-content.json --address https://intranet.example.gov.uk/themes -o deck.html',
  'deck --lang cy --themes rooted-in-place reflective-practice -o deck.html',
])
  .addOption(new Option('--lang <tag>', 'language').default('en'))
  .option(
    '--bilingual',
    'English on one face of each card and Welsh on the other; with --lang cy, Welsh first',
  )
  .option('--themes <id...>', 'ids of the themes to print, in this order (default: all)')
  .option('--address <address>', 'address of the page with the cards, for a QR code on each card')
  .option('--overlay <file>', 'overlay in JSON, or sheet in CSV')
  .option('-o, --output <file>', 'file to write (default: print it)')
  .addOption(packOption)
  .action(
    (options: {
      lang: string;
      bilingual?: boolean;
      themes?: string[];
      address?: string;
      overlay?: string;
      output?: string;
      pack?: string;
    }) => {
      const pack = packFrom(options.pack);
      const overlay = overlayFrom(options.overlay, pack);
      const made = deckFile({ ...options, pack, overlay });
      if (typeof made === 'string') {
        write(options.output, made);
        return;
      }
      for (const { theme, lang } of made)
        complain(
          `themes/${theme} (${lang}): has more text than fits a card; shorten its title, its summary, its first example or its first question. "check" names texts that are too long.\n`,
        );
      throw new ContentProblem();
    },
  );

command(
  'single',
  'Writes a widget as one HTML file with everything inside, which asks for nothing: for macros, e-mail and archives.',
  [
    'single --widget self-check --lang cy --overlay my-content.json',
    'single --widget theme-cards --attr tools "themes=rooted-in-place many-roles" --title "Our themes" -o themes.html',
  ],
)
  .addOption(new Option('--widget <widget>', 'which widget').choices(singleWidgets).makeOptionMandatory())
  .addOption(new Option('--lang <tag>', 'language').default('en'))
  .option('--title <title>', 'title of the page (default: the name of the widget)')
  .option('--attr <name=value...>', 'attributes of the widget, such as edition=quick; see the README')
  .option('--overlay <file>', 'overlay in JSON, or sheet in CSV')
  .option('-o, --output <file>', 'file to write (default: the name of the widget with .html)')
  .addOption(packOption)
  .action(
    (options: {
      widget: string;
      lang: string;
      title?: string;
      attr?: string[];
      overlay?: string;
      output?: string;
      pack?: string;
    }) => {
      const pack = packFrom(options.pack);
      const overlay = overlayFrom(options.overlay, pack);
      const file = options.output ?? `${options.widget}.html`;
      if (options.output === undefined && existsSync(file))
        throw new UsageError(`${file} is there already. Add -o ${file} to write over it, or another name.`);
      write(file, singleFile({ ...options, pack, overlay }));
    },
  );

// A reader such as `head` may have heard enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  program.parse();
} catch (error) {
  if (error instanceof CommanderError) {
    // Its message has been printed.
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else if (error instanceof ContentProblem) {
    process.exitCode = 1;
  } else {
    complain(`${error instanceof UsageError ? '' : 'This should not happen: '}${(error as Error).message}\n`);
    process.exitCode = 2;
  }
}

function packFrom(file: string | undefined): Pack {
  if (file === undefined) return bundled;
  const input = readInput(file);
  if (input.kind !== 'pack')
    throw new UsageError(`${file} is no pack: it has no "framework" and no "words".`);
  refuseProblems(input);
  return input.pack ?? bundled;
}

function overlayFrom(file: string | undefined, pack: Pack): Overlay | undefined {
  if (file === undefined) return undefined;
  const input = readInput(file, pack);
  if (input.kind === 'pack')
    throw new UsageError(`${file} is a whole pack; expected an overlay. A pack goes with --pack.`);
  refuseProblems(input);
  return input.overlay;
}

function refuseProblems({ file, problems }: Input): void {
  if (!problems.length) return;
  for (const problem of problems) complain(line(file, problem));
  throw new ContentProblem();
}

/** What was found in a file, a line each. */
function report({ file, problems, warnings }: Input): string {
  const lines = [
    ...problems.map((problem) => line(file, problem)),
    ...warnings.map((warning) => line(file, warning, true)),
  ];
  return lines.join('') || `${file}: nothing to mend\n`;
}

function line(file: string, { path, message, row, line: at, column }: Finding, isWarning = false): string {
  const place = at === undefined ? file : `${file}:${at}:${column ?? 1}`;
  const parts = [place, row !== undefined && `row ${row}`, isWarning && 'warning', path, message];
  return `${parts.filter((part) => part !== false && part !== undefined).join(': ')}\n`;
}

function amount(count: number, thing: string): string {
  return `${count || 'no'} ${thing}${count === 1 ? '' : 's'}`;
}

function headingLevel(text: string): number {
  if (!/^[1-6]$/.test(text)) throw new InvalidArgumentError('Expected a number from 1 to 6.');
  return Number(text);
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Where an editor finds the schema: in the folder it was installed to, if that is above the file, else on the web. */
function schemaFor(file: string): string {
  const schema = fileURLToPath(new URL('schema/overlay.schema.json', import.meta.url));
  const folder = dirname(resolve(file));
  const [project = '', ...installed] = schema.split(`${sep}node_modules${sep}`);
  if (!installed.length || !`${folder}${sep}`.startsWith(`${project}${sep}`)) {
    return `https://unpkg.com/${NAME}@${version}/dist/schema/overlay.schema.json`;
  }
  const path = relative(folder, schema).split(sep).join('/');
  return path.startsWith('.') ? path : `./${path}`;
}

function write(file: string | undefined, text: string): void {
  if (file === undefined) {
    print(text);
    return;
  }
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new UsageError(`${file} cannot be written: ${(error as Error).message}.`);
  }
  complain(`${file} has been written.\n`);
}

function print(text: string): void {
  process.stdout.write(text);
}

function complain(text: string): void {
  process.stderr.write(text);
}
