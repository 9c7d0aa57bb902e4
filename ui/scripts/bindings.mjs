// Writes the page's half of the commands: reads their names and types as JSON on stdin, as the test
// in src-tauri/src/bindings.rs describes them, and prints TypeScript.
import { compile } from 'json-schema-to-typescript';
import { text } from 'node:stream/consumers';

const { commands, $defs } = together(JSON.parse(await text(process.stdin)));

/** What stands beside a reference holds as well (draft 2020-12); the compiler of types looks at one. */
function together(schema) {
  if (Array.isArray(schema)) return schema.map(together);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { $ref, ...beside } = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, together(value)]),
  );
  if (typeof $ref !== 'string') return $ref === undefined ? beside : { $ref, ...beside };
  return 'properties' in beside ? { allOf: [{ $ref }, beside] } : { $ref, ...beside };
}

const object = (properties) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});
const types = object(
  Object.fromEntries(
    commands.map(({ name, input, tells, output }) => [
      name,
      object({ ...(input && { input }), ...(tells && { tells }), output }),
    ]),
  ),
);
const written = await compile({ title: 'Commands', ...types, $defs }, 'Commands', {
  additionalProperties: false,
  bannerComment: '',
  style: { singleQuote: true, printWidth: 100 },
  unreachableDefinitions: true,
});

const camel = (name) => name.replace(/_(.)/g, (_, letter) => letter.toUpperCase());
const functions = commands.map(({ name, doc, input, tells }) => {
  const of = (part) => `Commands['${name}']['${part}']`;
  const takes = [
    ...(input ? [`input: ${of('input')}`] : []),
    ...(tells ? [`tell: (told: ${of('tells')}) => void`] : []),
  ];
  const hands = [...(input ? ['input'] : []), ...(tells ? ['tell: new Channel(tell)'] : [])];
  const handed = hands.length ? `, { ${hands.join(', ')} }` : '';
  return [
    `  /** ${doc.trim().replace(/\s+/g, ' ')} */`,
    `  ${camel(name)}: (${takes.join(', ')}): Promise<${of('output')}> => invoke('${name}'${handed}),`,
  ].join('\n');
});

process.stdout
  .write(`// Made by the test in src-tauri/src/bindings.rs: change the commands there, not this file.
import { Channel, invoke } from '@tauri-apps/api/core';

${written}
/** What the page can ask for. A refusal is a \`Message\`, never prose. */
export const commands = {
${functions.join('\n')}
};
`);
