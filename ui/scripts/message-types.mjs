// Writes types/messages.d.ts: every message of the English catalogue with the arguments it takes,
// so that `t()` is checked. It lies outside `src`, where the catalogues' tests look for uses.
import { FluentResource } from '@fluent/bundle';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

const folder = new URL('../../locales/en/', import.meta.url);
const lines = [];

function variables(part, found) {
  if (Array.isArray(part)) for (const one of part) variables(one, found);
  else if (part && typeof part === 'object') {
    if (part.type === 'var') found.add(part.name);
    for (const one of Object.values(part)) variables(one, found);
  }
  return found;
}

for (const name of readdirSync(folder).sort()) {
  for (const message of new FluentResource(readFileSync(new URL(name, folder), 'utf8')).body) {
    const needed = [...variables(message.value, new Set())].sort();
    const type = needed.map((name) => `${JSON.stringify(name)}: Argument`).join('; ');
    lines.push(
      `  ${JSON.stringify(message.id)}: { ${type} };`.replace('{  }', 'Record<never, never>'),
    );
  }
}

writeFileSync(
  new URL('../types/messages.d.ts', import.meta.url),
  `// Written by scripts/message-types.mjs.\ntype Argument = string | number;\ninterface Messages {\n${lines.join('\n')}\n}\n`,
);
