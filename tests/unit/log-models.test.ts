import { describe, expect, it } from 'vitest';
import { logModels } from '../../src/log-models.ts';
import type { FoundModels } from '../../src/models/find-models.ts';
import type { ModelSetting } from '../../src/models/model-setting.ts';
import { E5 } from '../support/models.ts';
import { recordingLog } from '../support/recording-log.ts';

const NONE: FoundModels = { models: [], faults: [] };
const FOUND: FoundModels = { models: [E5], faults: [] };
const FAULT = { name: 'x', message: 'x is not fetched. Run: npx pullquote model fetch x' };

function logged(
  found: FoundModels,
  missing: readonly string[] = [],
  kind: 'off' | 'auto' = 'auto',
): readonly string[] {
  const log = recordingLog();
  const setting: ModelSetting = { kind };
  logModels(found, { setting }, missing, log);
  return log.lines.map(({ level, message }) => `${level} ${message}`);
}

describe('the start of a bot', () => {
  it('says in one line what a model would bring, and the command', () => {
    const lines = logged(NONE, ['onnxruntime-node@1.0.0']);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(
      /^info .* finds what was meant.*: npx pullquote model fetch e5-small/u,
    );
  });

  it('says nothing if models are off, or all is well', () => {
    expect(logged(NONE, [], 'off')).toEqual([]);
    expect(logged(FOUND)).toEqual([]);
  });

  it('warns in one line of what keeps models from helping', () => {
    expect(logged({ models: [], faults: [FAULT] })).toEqual([
      `warn Questions are answered by their words alone. ${FAULT.message}`,
    ]);
    expect(logged({ models: [E5], faults: [FAULT] })).toEqual([
      `warn Not all models can be used. ${FAULT.message}`,
    ]);
    expect(logged({ models: [E5], faults: [FAULT] }, ['onnxruntime-node@1.0.0'])).toEqual([
      expect.stringMatching(
        /^warn Questions are answered by their words alone\. x is not fetched.*; What runs models is not installed\. Run: npm install --no-save/u,
      ),
    ]);
  });
});
