import type { Deed } from '../../protocol/action.ts';
import { type CommandEntry, DIRECT } from '../../protocol/channel.ts';
import { button, byId } from '../element.ts';
import { openModal } from '../modal/open-modal.ts';
import type { Stage } from '../stage.ts';
import { createAttachedFiles } from './attached-files.ts';
import { areWords, commandForWords, isQuestion } from './command-for-words.ts';
import { createCommandForm } from './command-form.ts';
import type { CommandForm } from './command-form.ts';
import { matchCommands } from './match-commands.ts';
import { createSuggestionList } from './suggestions.ts';

/** Where messages and commands are written. */
export interface Composer {
  /** Called whenever the channel opens, or the person or the language changes. */
  show(stage: Stage): void;
  /** Begins a command, as if its slash had been typed. */
  begin(typed: string): void;
}

export function createComposer(): Composer {
  const box = byId('composer');
  const text = byId('composer-text') as HTMLTextAreaElement;
  const notice = byId('composer-notice');
  const suggestions = createSuggestionList();
  const attached = createAttachedFiles({
    stage: () => stage,
    tell,
    leave: () => text.focus(),
  });
  let stage: Stage | undefined;
  let form: CommandForm | undefined;

  text.addEventListener('input', onInput);
  text.addEventListener('focus', suggestCommands);
  text.addEventListener('blur', () => suggestions.hide());
  text.addEventListener('keydown', onKey);
  box.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && box.contains(relatedTarget))) suggestions.hide();
  });
  box.addEventListener('submit', (event) => {
    event.preventDefault();
    if (form === undefined) sendText();
    else form.send();
  });

  return {
    show(next) {
      // The same channel opens again where a connection is taken up anew: what is being typed stays.
      const isOther = stage === undefined || !isSamePlace(stage, next);
      stage = next;
      const { where, name } = next.channel;
      const to = where === DIRECT ? 'message.to-direct' : 'message.to';
      text.placeholder = next.say(to, { channel: name, name });
      if (isOther) leaveForm();
    },
    begin(typed) {
      leaveForm();
      text.value = typed;
      text.focus();
      onInput();
    },
  };

  function onInput(): void {
    notice.hidden = true;
    suggestCommands();
  }

  function suggestCommands(): void {
    if (stage === undefined || !text.value.startsWith('/')) {
      suggestions.hide();
      return;
    }
    const { say } = stage;
    const typed = text.value.slice(1).trim();
    const found = matchCommands(offered(), typed, nameOf);
    const inWords = found.length === 0 && areWords(typed) && commandForWords(typed, offered());
    const { name: botName } = stage.channel.bot;
    suggestions.show({
      input: text,
      title: botName,
      words: say('commands'),
      rows: inWords
        ? [
            {
              label: `/${nameOf(inWords.entry)}`,
              detail: typed,
              pick: () => sendInstead(inWords.deed),
            },
          ]
        : found.map((entry) => ({
            label: `/${nameOf(entry)}`,
            detail: stage?.localize(entry.description, entry.descriptions) ?? '',
            hint: hintOf(entry, say),
            pick: () => enterForm(entry),
          })),
      active: 0,
      empty: say('commands.none'),
    });
  }

  function offered(): readonly CommandEntry[] {
    return stage?.channel.commands.filter(({ needs }) => stage?.mayUse(needs)) ?? [];
  }

  function sendInstead(deed: Deed): void {
    leaveForm();
    text.value = '';
    notice.hidden = true;
    text.focus();
    void send(deed);
  }

  function nameOf({ path, names }: CommandEntry): string {
    return path.map((word, index) => stage?.localize(word, names[index]) ?? word).join(' ');
  }

  function onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (suggestions.isOpen() && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      suggestions.move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (suggestions.isOpen() && (event.key === 'Enter' || event.key === 'Tab')) {
      if (!suggestions.pickActive()) return;
    } else if (event.key === 'Escape') {
      suggestions.hide();
    } else if (event.key === 'Enter' && !event.shiftKey) {
      sendText();
    } else {
      return;
    }
    event.preventDefault();
  }

  function enterForm(entry: CommandEntry): void {
    if (stage === undefined) return;
    const submit = (
      options: Parameters<Parameters<typeof createCommandForm>[0]['submit']>[0],
    ): void => {
      leaveForm();
      text.focus();
      void send({ kind: 'command', path: entry.path, options });
    };
    const leave = (): void => {
      leaveForm();
      text.focus();
    };
    form = createCommandForm({ entry, stage, suggestions, leave, submit });
    text.hidden = true;
    text.value = '';
    text.before(form.element);
    form.focus();
  }

  function leaveForm(): void {
    suggestions.hide();
    form?.element.remove();
    form = undefined;
    text.hidden = false;
  }

  function sendText(): void {
    const content = text.value.trim();
    const files = attached.take();
    if (content === '' && files.length === 0) return;
    text.value = '';
    void say(content, files);
  }

  async function say(content: string, files: readonly string[]): Promise<void> {
    const isSaid = await send({ kind: 'say', content, files });
    if (isSaid && isQuestion(content)) hintAtCommand(content);
  }

  /** No bot is sent what people say, unless it asks for more rights than this one does. */
  function hintAtCommand(question: string): void {
    const asking = commandForWords(question, offered());
    if (stage === undefined || asking === undefined) return;
    const command = `/${nameOf(asking.entry)}`;
    const ask = button(
      { class: 'composer-ask' },
      () => sendInstead(asking.deed),
      stage.say('message.ask', { command }),
    );
    notice.replaceChildren(`${stage.say('message.unread')} `, ask);
    notice.classList.add('is-hint');
    notice.hidden = false;
  }

  /** @returns whether it was taken. */
  async function send(deed: Deed): Promise<boolean> {
    if (stage === undefined) return false;
    const outcome = await stage.act(deed);
    if (outcome.kind === 'modal') openModal(outcome, stage);
    notice.hidden = outcome.kind !== 'failed';
    if (outcome.kind === 'failed') tell(outcome.reason);
    return outcome.kind !== 'failed';
  }

  function tell(fault: string): void {
    notice.textContent = fault;
    notice.classList.remove('is-hint');
    notice.hidden = false;
  }
}

/** Whether the same person writes in the same channel and language. */
function isSamePlace(one: Stage, other: Stage): boolean {
  return (
    one.person.id === other.person.id &&
    one.locale === other.locale &&
    one.channel.where === other.channel.where
  );
}

/** "question, +3 optional" */
function hintOf({ options }: CommandEntry, say: Stage['say']): string {
  const required = options.filter(({ isRequired }) => isRequired).map(({ name }) => name);
  const optional = options.length - required.length;
  return [...required, ...(optional > 0 ? [say('more-optional', { count: optional })] : [])].join(
    ', ',
  );
}
