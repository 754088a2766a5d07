import { bytesOf } from '../../models/known-models.ts';
import type { Model } from '../../models/model.ts';
import type { ModelsConfig } from '../../models/model-setting.ts';
import { installCommand } from '../../models/runtime.ts';
import { sideBySide } from '../../presentation/sources/describe-article.ts';
import { drawLines, indented } from '../draw-answer.ts';
import type { Output } from '../io.ts';
import { LOCALE, megabytes, onOneLine, several } from '../terminal-text.ts';
import type { ListedModel, ListedModels } from './listed-models.ts';

/** All models, then what keeps those that are asked for from being used. */
export function drawModels(
  { models, faults }: ListedModels,
  config: ModelsConfig,
  missing: readonly string[],
  output: Output,
): string {
  const isWanted = config.setting.kind !== 'off' && models.some(({ isUsed }) => isUsed);
  const blocks = [
    ...models.map((one) => drawModel(one, output)),
    ...faults.map(({ message }) => drawLine(message, output)),
    ...(isWanted && missing.length > 0 ? [drawMissing(output)] : []),
    drawLine(describeSetting(config), output, output.colors.dim),
  ];
  const text = blocks.join('\n\n');
  return output.isTerminal ? `\n${indented(text)}\n\n` : `${text}\n`;
}

function drawModel({ model, state, isUsed }: ListedModel, output: Output): string {
  const { bold, dim, green, red } = output.colors;
  const { origin } = model;
  const states = {
    fetched: 'fetched',
    damaged: 'damaged',
    'not-fetched': 'not fetched',
    own: 'your own',
  };
  const color = state === 'damaged' ? red : isUsed ? green : dim;
  return [
    drawLine(model.name, output, bold),
    drawLine(
      sideBySide(
        KINDS[model.kind],
        describeLanguages(model.languages),
        origin?.licence,
        origin && `${megabytes(bytesOf(origin.files))} MB`,
        origin?.isMeasured === false ? 'not measured by us' : undefined,
      ),
      output,
    ),
    drawLine(sideBySide(states[state], isUsed ? 'in use' : 'not in use'), output, color),
  ].join('\n');
}

const KINDS: Readonly<Record<Model['kind'], string>> = {
  embedder: 'embedder: finds passages by what they mean',
  reranker: 'reranker: judges what was found',
};

/** So many are named; more are counted. */
const MAX_NAMED = 3;

function describeLanguages(languages: readonly string[]): string {
  if (languages.length > MAX_NAMED) return several(languages.length, 'language');
  const names = new Intl.DisplayNames([LOCALE], { type: 'language' });
  return languages.map((language) => names.of(language) ?? language).join(', ');
}

/** Whole on one line, so that it can be copied. */
export function drawMissing(output: Output): string {
  return [
    drawLine('What runs models is not installed. In Pullquote’s folder, run:', output),
    `  ${installCommand()}`,
  ].join('\n');
}

function describeSetting({ setting, directory }: ModelsConfig): string {
  const place = `Fetched models are kept in ${onOneLine(directory)}.`;
  switch (setting.kind) {
    case 'off':
      return `MODEL=off: words alone decide. ${place}`;
    case 'auto':
      return `MODEL=auto: the first that is fetched of each kind is used. ${place}`;
    case 'named':
      return `MODEL=${setting.names.map(onOneLine).join(',')}. ${place}`;
  }
}

function drawLine(text: string, output: Output, color?: (line: string) => string): string {
  return output.isTerminal ? drawLines(text, output, color) : onOneLine(text);
}
