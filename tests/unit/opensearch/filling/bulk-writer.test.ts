import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EngineRequest } from '../../../../src/opensearch/engine/engine.ts';
import {
  type BulkOperation,
  bulkOperation,
  joinOperations,
  openBulkWriter,
  partOperations,
  RefusedDocumentError,
} from '../../../../src/opensearch/filling/bulk-writer.ts';
import { scheduleAwaited } from '../../../../src/schedule.ts';

describe('joinOperations', () => {
  it('puts them into one piece of memory that they can be parted in again', () => {
    const lines = fc.array(
      fc.record({ text: fc.string({ unit: fc.constantFrom(...CHARACTERS) }) }),
    );
    fc.assert(
      fc.property(fc.array(lines), (all) => {
        const operations = all.map((some) => bulkOperation(...some));
        const joined = joinOperations(operations);
        expect(joined.bytes.buffer.byteLength).toBe(joined.ends.at(-1) ?? 0);
        expect(partOperations(joined)).toEqual(operations);
      }),
    );
  });
});

/** Of one to four bytes, and halves of such. */
const CHARACTERS = ['a', '"', '\n', 'é', '—', '京', '😀', '\ud83d', '\ude00'];

describe('openBulkWriter', () => {
  it('sends as many bytes in a request as it may, and every operation once', async () => {
    const operations = operationsOf(20);
    const { writer, requests } = writerTo(each(201));
    await writer.write(operations);
    expect(requests.length).toBeGreaterThan(3);
    expect(requests.flat()).toEqual(operations.map((one) => new TextDecoder().decode(one).trim()));
  });

  it('sends those again that the engine had no time for', async () => {
    const { writer, requests } = writerTo((lines, nth) =>
      lines.map((_, place) => (nth === 0 && place === 1 ? 429 : 201)),
    );
    await writer.write(operationsOf(3));
    expect(requests.at(-1)).toEqual(['{"index":{"_id":"1"}}']);
  });

  it('sends less at a time where the engine takes no request that large', async () => {
    const { writer, requests } = writerTo((lines, nth) =>
      lines.length > 2 ? 413 : each(201)(lines, nth),
    );
    await writer.write(operationsOf(12));
    expect(requests.at(-1)?.length).toBeLessThanOrEqual(2);
  });

  it('says of what is too large alone that it is never taken', async () => {
    const { writer } = writerTo(() => 413);
    await expect(writer.write(operationsOf(1))).rejects.toThrow(RefusedDocumentError);
  });

  it('says of a document that the engine makes nothing of that it is never taken', async () => {
    const { writer } = writerTo(each(400));
    await expect(writer.write(operationsOf(1))).rejects.toThrow(RefusedDocumentError);
  });

  it('tells what keeps it from writing at all, and blames no document', async () => {
    const { writer } = writerTo(each(403), 'cluster_block_exception');
    await expect(writer.write(operationsOf(2))).rejects.toMatchObject({
      name: 'EngineRefusalError',
      advice: expect.stringContaining('It, or the index, is set to read only'),
    });
  });

  it('blames no document for an index that somebody has closed', async () => {
    const { writer } = writerTo(each(400), 'index_closed_exception');
    await expect(writer.write(operationsOf(2))).rejects.toMatchObject({
      name: 'EngineRefusalError',
      advice: expect.stringContaining('has the index closed'),
    });
  });

  it('says in the end why nothing was taken', async () => {
    const { writer } = writerTo(each(429), 'cluster_block_exception', 1);
    await expect(writer.write(operationsOf(2))).rejects.toThrow(
      'has taken nothing for too long: it lets nothing be written, as a disk of it is nearly full',
    );
  });
});

function operationsOf(count: number): readonly BulkOperation[] {
  return Array.from({ length: count }, (_, nth) => bulkOperation({ index: { _id: `${nth}` } }));
}

/** What an engine says of these lines: a status for each, or one of the whole request. */
type Reply = (lines: readonly string[], nth: number) => readonly number[] | number;

function each(status: number): Reply {
  return (lines) => lines.map(() => status);
}

function writerTo(reply: Reply, type = 'some_exception', patienceMs = 60_000) {
  const requests: (readonly string[])[] = [];
  const api = {
    ask({ lines }: EngineRequest) {
      const asked = String(lines).trimEnd().split('\n');
      const told = reply(asked, requests.push(asked) - 1);
      if (typeof told === 'number') return Promise.resolve({ status: told, body: {} });
      const items = told.map((status) => ({
        index: { status, ...(status >= 400 && { error: { type } }) },
      }));
      return Promise.resolve({ status: 200, body: { items } });
    },
  };
  const options = { schedule: scheduleAwaited, now: Date.now, requestBytes: 100, patienceMs };
  return { writer: openBulkWriter(api, options), requests };
}
