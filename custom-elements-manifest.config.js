/** Adds to a type that has a name the values it stands for, so that editors can offer them. */
const aliases = {};
const values = {
  name: 'values',
  collectPhase({ ts, node }) {
    if (ts.isTypeAliasDeclaration(node) && /^\s*'/.test(node.type.getText()))
      aliases[node.name.text] = node.type.getText();
  },
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const { members = [], attributes = [] } of declarations) {
        for (const item of [...members, ...attributes])
          if (aliases[item.type?.text]) item.parsedType = { text: aliases[item.type.text] };
      }
    }
  },
};

/** Describes the published files, not the sources: paths as in dist/, nothing private or protected. */
const published = {
  name: 'published',
  packageLinkPhase({ customElementsManifest }) {
    const toPublished = (path) => path?.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
    for (const module of customElementsManifest.modules) {
      module.path = toPublished(module.path);
      for (const item of module.exports ?? []) {
        if (item.declaration?.module) item.declaration.module = toPublished(item.declaration.module);
      }
      module.declarations = module.declarations?.filter(({ kind }) => kind === 'class');
      for (const declaration of module.declarations ?? []) {
        // The base class dispatches events by a parameter, which is not an event's name.
        declaration.events = declaration.events?.filter(({ name }) => name.startsWith('psw-'));
        if (declaration.superclass?.module)
          declaration.superclass.module = toPublished(declaration.superclass.module);
        declaration.members = declaration.members?.filter(
          ({ privacy, name }) => !['private', 'protected'].includes(privacy) && !name.startsWith('#'),
        );
        for (const item of [...(declaration.members ?? []), ...(declaration.attributes ?? [])]) {
          if (item.inheritedFrom?.module) item.inheritedFrom.module = toPublished(item.inheritedFrom.module);
        }
      }
    }
    customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

export default {
  globs: [
    'src/{theme-cards,role-explorer,self-check,model-shift,profile,team-profile}/*.ts',
    'src/shared/{code-widget,widget}.ts',
  ],
  exclude: [
    '**/*.styles.ts',
    '**/*.{en,cy}.ts',
    '**/lists.ts',
    '**/scoring.ts',
    '**/session.ts',
    '**/storage.ts',
    '**/movement.ts',
    '**/team.ts',
    '**/*-view.ts',
  ],
  litelement: true,
  // Otherwise the analyzer writes the folder it was last given into package.json.
  packagejson: false,
  plugins: [values, published],
};
