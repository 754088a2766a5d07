// What the release workflow runs: prints what CHANGELOG.md says of a version, which package.json has to name, too.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './sources.mjs';

const [wanted = ''] = process.argv.slice(2);
const version = wanted.replace(/^v/u, '');

/** @param {string} fault */
function complain(fault) {
  process.stderr.write(`${fault}\n`);
  process.exitCode = 1;
}

/** @param {string} file */
const read = (file) => readFileSync(join(ROOT, file), 'utf8');

const named = JSON.parse(read('package.json')).version;
const sections = read('CHANGELOG.md').split(/^## /mu).slice(1);
const section = sections.find((text) => text.startsWith(`${version}\n`));
const notes = section?.slice(version.length).trim();

if (version === '') complain('Name a version: node scripts/release-notes.mjs 1.2.3');
else if (named !== version) complain(`package.json is of version ${named}, and not ${version}.`);
else if (!notes) complain(`CHANGELOG.md has no section “## ${version}” that says something.`);
else process.stdout.write(`${notes}\n`);
