import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { dist, filesIn, readJson, readText } from './dist.mjs';

/** Whose code is published, told three ways: the source maps show it, the licences and the SBOM have to say the same. */

const scripts = filesIn(dist).filter((file) => /^((cdn|embed|single|studio)\/.*|cli)\.js$/.test(file));
const mapOf = (file) => readJson(`dist/${file}.map`);
const libraryOf = (source) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1];
/** Pairs of a bundle and a library inside it. */
const inside = scripts.flatMap((file) =>
  [...new Set(mapOf(file).sources.map(libraryOf).filter(Boolean))].map((library) => [file, library]),
);
const versionOf = (name) => readJson(`node_modules/${name}/package.json`).version;

describe('Source maps', () => {
  for (const file of scripts) {
    it(`lead from ${file} to readable sources`, () => {
      const code = readFileSync(join(dist, file), 'utf8');
      assert.match(code.trimEnd(), new RegExp(`\\n//# sourceMappingURL=${file.split('/').at(-1)}\\.map$`));
      const { sources, sourcesContent, mappings } = mapOf(file);
      assert.equal(sourcesContent.length, sources.length);
      for (const [index, source] of sources.entries()) {
        const [, path] = /^public-servant-widgets\/(.+)$/.exec(source) ?? [];
        assert.ok(path, `${source} is not a path of the project`);
        if (path.startsWith('src/')) {
          assert.match(path, /\.ts$/);
          assert.equal(sourcesContent[index], readText(path), path);
        } else {
          assert.ok(libraryOf(path), path);
          assert.ok(sourcesContent[index], path);
        }
      }
      // A file of words alone has no code to lead to.
      if (sources.length > 0) assert.match(mappings, /\w/);
    });
  }

  it('are there for bundles only, each beside its own', () => {
    const maps = filesIn(dist).filter((file) => file.endsWith('.map'));
    assert.deepEqual(maps, scripts.map((file) => `${file}.map`).sort());
  });
});

describe('Licences of everything bundled', () => {
  const text = readText('dist/THIRD-PARTY-LICENCES.txt');
  const entries = text.split(`\n${'-'.repeat(80)}\n\n`).slice(1);
  const entryOf = (name) => entries.find((entry) => entry.startsWith(`${name} ${versionOf(name)}, `));

  it('name every library in every bundle, with its licence in full', () => {
    assert.ok(inside.length > 30);
    for (const [file, library] of inside) {
      const entry = entryOf(library);
      assert.ok(entry, `${library} is in ${file}, but not in the list`);
      const [, files, ...licence] = entry.split('\n');
      assert.ok(files.replace(/^In /, '').split(', ').includes(file), `${library} is in ${file}, too`);
      assert.match(licence.join('\n'), /copyright[^]*(as is|warrant)/i);
    }
  });

  it('name nothing that is not there', () => {
    for (const entry of entries) {
      const [first, files] = entry.split('\n');
      const name = first.slice(0, first.lastIndexOf(' ', first.indexOf(',')));
      for (const file of files.replace(/^In /, '').split(', ')) {
        assert.ok(existsSync(join(dist, file)), file);
        if (scripts.includes(file))
          assert.ok(
            inside.some(([one, library]) => one === file && library === name),
            `${name} is not in ${file}`,
          );
      }
    }
  });
});

describe('Software bill of materials', () => {
  const text = readText('dist/sbom.cdx.json');
  const bom = JSON.parse(text);
  const purlOf = (name) => `pkg:npm/${name.replace('@', '%40')}@${versionOf(name)}`;
  const componentOf = (name) => bom.components.find(({ purl }) => purl === purlOf(name));

  it('is valid CycloneDX 1.6', async () => {
    const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
    assert.equal(await validator.validate(text), null);
    assert.notEqual(await validator.validate(text.replace('"library"', '"libary"')), null);
  });

  it('describes this package in this version', () => {
    const { name, version } = readJson('package.json');
    assert.deepEqual([bom.metadata.component.name, bom.metadata.component.version], [name, version]);
  });

  it('lists every library in every bundle, with the files, its licence and the hash of its package', () => {
    const lock = readJson('package-lock.json').packages;
    for (const [file, library] of inside) {
      const component = componentOf(library);
      assert.ok(component, `${library} is in ${file}, but not in the SBOM`);
      assert.ok(
        component.properties.some(({ value }) => value === `dist/${file}`),
        `${library} is in ${file}, too`,
      );
      assert.ok(component.licenses.length > 0);
      const [{ content }] = component.externalReferences.find(({ type }) => type === 'distribution').hashes;
      const { integrity } = lock[`node_modules/${library}`];
      assert.equal(`sha512-${Buffer.from(content, 'hex').toString('base64')}`, integrity);
    }
  });

  it('lists what npm installs along with the package, and who needs it', () => {
    const needed = (name) => Object.keys(readJson(`node_modules/${name}/package.json`).dependencies ?? {});
    const wanted = Object.keys(readJson('package.json').dependencies);
    for (const name of wanted) {
      assert.ok(componentOf(name), `${name} is missing`);
      const { dependsOn = [] } = bom.dependencies.find(({ ref }) => ref === `${name}@${versionOf(name)}`);
      assert.deepEqual(
        dependsOn.sort(),
        needed(name)
          .map((one) => `${one}@${versionOf(one)}`)
          .sort(),
      );
      wanted.push(...needed(name).filter((one) => !wanted.includes(one)));
    }
    assert.ok(wanted.includes('@lit/reactive-element'));
  });

  it('has nothing in it that differs from one build to the next', () => {
    assert.equal(bom.serialNumber, undefined);
    assert.equal(bom.metadata.timestamp, undefined);
  });
});

describe('Dependencies', () => {
  it('are Lit, and what checks own content', () => {
    assert.deepEqual(Object.keys(readJson('package.json').dependencies), ['lit', 'valibot']);
  });
});
