import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MarkdownNode } from '../../../../../src/playground/browser/markdown/node.ts';
import { parseMarkdown } from '../../../../../src/playground/browser/markdown/parse-discord-markdown.ts';
import { escapeMarkdown } from '../../../../../src/presentation/markdown/escape-markdown.ts';
import { hostileText } from '../../../../support/hostile-text.ts';

describe('parseMarkdown', () => {
  it.each([
    ['**bold**', 'bold(bold)'],
    ['*italic* and _italic_', 'italic(italic) and italic(italic)'],
    ['***both***', 'bold(italic(both))'],
    ['__underlined__', 'underline(underlined)'],
    ['~~struck~~', 'strike(struck)'],
    ['||hidden **too**||', 'spoiler(hidden bold(too))'],
    ['`**code**`', 'code(**code**)'],
    ['```ts\nlet a = 1;\n```', 'code-block:ts(let a = 1;)'],
    ['snake_case_name', 'snake_case_name'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['*a **b** c*', 'italic(a bold(b) c)'],
  ])('formats %j', (source, drawn) => {
    expect(write(source)).toBe(drawn);
  });

  it.each([
    ['> one\n> two\nthree', 'quote(one⏎two)three'],
    ['>no quote', '>no quote'],
    ['>>> all\nof it', 'quote(all⏎of it)'],
    ['> a > b', 'quote(a > b)'],
    ['# One\n## Two\n### Three\n#### Four', 'heading1(One)heading2(Two)heading3(Three)#### Four'],
    ['#hashtag', '#hashtag'],
    ['-# small', 'subtext(small)'],
    ['- a\n- b\n  - c', 'list(a|b⏎list(c))'],
    ['3. a\n4. b\n\nc', 'list3(a|b)⏎c'],
    ['a\n- b', 'a⏎list(b)'],
  ])('finds the blocks of %j', (source, drawn) => {
    expect(write(source)).toBe(drawn);
  });

  it.each([
    ['[words](https://example.org/a_b)', 'link:https://example.org/a_b(words)'],
    ['<https://example.org>', 'link:https://example.org(https://example.org)'],
    ['(see https://example.org/a).', '(see link:https://example.org/a(https://example.org/a)).'],
    ['[x](javascript:alert(1))', '[x](javascript:alert(1))'],
    ['[https://good.example](https://evil.example)', expect.stringMatching(/^\[https:/)],
    ['https\\://example.org', 'https://example.org'],
  ])('links %j', (source, drawn) => {
    expect(write(source)).toEqual(drawn);
  });

  it('shows the backslash inside a masked link, as Discord does', () => {
    expect(write('[a\\*b](https://example.org)')).toBe('link:https://example.org(a\\*b)');
  });

  it.each([
    ['<t:1715680800:D>', 'timestamp:D(1715680800)'],
    ['<t:1>', 'timestamp:f(1)'],
    ['<@1> <@!2> <@&3> <#4>', 'mention(@1) mention(@2) mention(@3) mention(#4)'],
    ['@everyone </ask:5> <id:home>', 'mention(@everyone) mention(/ask) mention(#home)'],
    ['<:quill:6>', 'emoji(quill)'],
    [':quill:', ':quill:'],
  ])('knows what %j stands for', (source, drawn) => {
    expect(write(source)).toBe(drawn);
  });

  it('drops a backslash before punctuation only', () => {
    expect(write(String.raw`\*a\* \\ ¯\\\_(ツ)\_/¯ C:\dir \> \<t:1\>`)).toBe(
      String.raw`*a* \ ¯\_(ツ)_/¯ C:\dir > <t:1>`,
    );
  });

  it('shows whatever Pullquote escapes literally', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        expect(write(escapeMarkdown(text))).toBe(prepared(text).replaceAll('\n', '⏎'));
      }),
    );
  });
});

/** What Discord's clients make of a text before they read it. */
function prepared(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll('\f', '').replaceAll('\t', '    ');
}

function write(source: string): string {
  return writeAll(parseMarkdown(source));
}

function writeAll(nodes: readonly MarkdownNode[]): string {
  return nodes.map(writeNode).join('');
}

function writeNode(node: MarkdownNode): string {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'break':
      return '⏎';
    case 'code':
      return `code(${node.text})`;
    case 'code-block':
      return `code-block:${node.language}(${node.text})`;
    case 'link':
      return `link:${node.url}(${writeAll(node.children)})`;
    case 'timestamp':
      return `timestamp:${node.style}(${node.seconds})`;
    case 'mention':
      return `mention(${node.label})`;
    case 'emoji':
      return `emoji(${node.name})`;
    case 'list':
      return `list${node.start ?? ''}(${node.items.map((item) => writeAll(item)).join('|')})`;
    case 'heading':
      return `heading${node.level}(${writeAll(node.children)})`;
    default:
      return `${node.kind}(${writeAll(node.children)})`;
  }
}
