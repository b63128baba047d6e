import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What editors and compilers know of the widgets, all of it from the manifest: data for VS Code, web-types for JetBrains,
 * and the types of tags, which `src/frameworks` gives to each framework.
 */
export function writeEditorData(manifest, { name, version, license }, types, out) {
  const elements = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));

  const write = (file, data) => writeFileSync(join(out, file), `${JSON.stringify(data, null, 2)}\n`);
  write('vscode.html-custom-data.json', htmlData(elements));
  write('vscode.css-custom-data.json', cssData(elements));
  write('web-types.json', webTypes(elements, { name, version, license }));

  const folder = join(out, 'frameworks');
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(types)) copyFileSync(join(types, file), join(folder, file));
  writeFileSync(join(folder, 'elements.d.ts'), typesOf(elements));
}

/** The values that an attribute can have, where its type names them. */
const valuesOf = ({ parsedType, type }) =>
  [...(parsedType ?? type).text.matchAll(/'([^']+)'/g)].map(([, value]) => ({ name: value }));

const propertiesOf = ({ members = [], attributes = [] }) =>
  members.filter(
    ({ kind, name, readonly, static: isStatic }) =>
      kind === 'field' && !isStatic && (!readonly || attributes.some(({ fieldName }) => fieldName === name)),
  );

function htmlData(elements) {
  const list = (title, items = []) =>
    items.length > 0
      ? `\n\n${title}:\n${items.map(({ name, description }) => `- \`${name}\`: ${description}`).join('\n')}`
      : '';
  const markdown = (value) => ({ kind: 'markdown', value });
  return {
    version: 1.1,
    tags: elements.map(({ tagName, description, attributes, events, cssParts }) => ({
      name: tagName,
      description: markdown(`${description}${list('Events', events)}${list('Parts', cssParts)}`),
      attributes: attributes.map((attribute) => {
        const values = valuesOf(attribute);
        return {
          name: attribute.name,
          description: markdown(attribute.description),
          ...(attribute.type.text === 'boolean' && { valueSet: 'v' }),
          ...(values.length > 0 && { values }),
        };
      }),
    })),
  };
}

function cssData(elements) {
  const properties = new Map(
    elements.flatMap(({ cssProperties = [] }) => cssProperties).map((property) => [property.name, property]),
  );
  const parts = new Map(elements.flatMap(({ cssParts = [] }) => cssParts).map((part) => [part.name, part]));
  return {
    version: 1.1,
    properties: [...properties.values()].map(({ name, description }) => ({ name, description })),
    pseudoElements: [...parts.values()].map(({ name, description }) => ({
      name: `::part(${name})`,
      description,
    })),
  };
}

function webTypes(elements, { name, version, license }) {
  const described = (items = []) => items.map(({ name, description }) => ({ name, description }));
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'default-license': license,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elements.map((element) => ({
          name: element.tagName,
          description: element.description,
          attributes: element.attributes.map((attribute) => {
            const values = valuesOf(attribute);
            const type =
              values.length > 0 ? values.map(({ name }) => `'${name}'`).join(' | ') : attribute.type.text;
            return {
              name: attribute.name,
              description: attribute.description,
              value: { kind: type === 'boolean' ? 'no-value' : 'plain', type, required: type !== 'boolean' },
              ...(attribute.default && { default: attribute.default }),
            };
          }),
          slots: described(element.slots),
          js: {
            properties: propertiesOf(element).map(({ name, description, type }) => ({
              name,
              description,
              ...(type && { type: type.text }),
            })),
            events: element.events.map(({ name, description, type }) => ({
              name,
              description,
              type: type.text,
            })),
          },
          css: { properties: described(element.cssProperties), parts: described(element.cssParts) },
        })),
      },
    },
  };
}

/** One interface: for each tag its element, what can be set, and what its events carry. */
function typesOf(elements) {
  const comment = (text, indent) => `${indent}/** ${text.replace(/\s+/g, ' ').replaceAll('*/', '')} */\n`;
  const line = ({ description = '' }, key, type, indent) =>
    `${comment(description, indent)}${indent}${/^\w+$/.test(key) ? key : `'${key}'`}${type};\n`;
  const details = new Set();

  const tags = elements.map((element) => {
    const own = (property) => `${element.name}['${property}']`;
    const props = new Map();
    for (const member of propertiesOf(element))
      props.set(member.name, line(member, member.name, `?: ${own(member.name)} | undefined`, '      '));
    for (const attribute of element.attributes) {
      // An attribute takes the number as text, too.
      const type = `${own(attribute.fieldName)}${attribute.type.text === 'number' ? ' | string' : ''}`;
      props.set(attribute.name, line(attribute, attribute.name, `?: ${type} | undefined`, '      '));
    }
    const events = element.events.map((event) => {
      details.add(/<(\w+)>/.exec(event.type.text)[1]);
      return line(event, event.name, `: ${event.type.text}`, '      ');
    });
    const [purpose] = element.description.split('\n\n');
    return `${comment(purpose, '  ')}  '${element.tagName}': {
    element: ${element.name};
    props: {
${[...props.values()].join('')}    };
    events: {
${events.join('')}    };
  };
`;
  });
  const names = [...elements.map(({ name }) => name), ...details].sort();
  return `import type { ${names.join(', ')} } from '../index.js';

/** What a framework has to know of each tag: its element, what can be set on it, and what its events carry. */
export interface Elements {
${tags.join('')}}

export type ElementOf<Tag extends keyof Elements> = Elements[Tag]['element'];
export type PropsOf<Tag extends keyof Elements> = Elements[Tag]['props'];
export type EventsOf<Tag extends keyof Elements> = Elements[Tag]['events'];

/** Listeners by what a framework writes before the name of an event. */
export type ListenersOf<Tag extends keyof Elements, Prefix extends string> = {
  [Name in keyof EventsOf<Tag> & string as \`\${Prefix}\${Name}\`]?: ((event: EventsOf<Tag>[Name]) => void) | undefined;
};
`;
}
