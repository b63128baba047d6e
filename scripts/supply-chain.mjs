import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Contrib, Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';

/**
 * Says whose code is inside the published files, or comes with them from npm: the licences as text, for people,
 * and a software bill of materials (CycloneDX), for scanners. Both follow from what the bundler really put in.
 */

/** Where npm looks for the text of a licence; of two, the first. */
const licenceFile = /^licen[cs]e(\.\w+)?$/i;

/**
 * @param root folder of the package, with its `node_modules`
 * @param libraries names of the libraries inside each published file
 */
export function writeSupplyChain(root, libraries, out) {
  const readPackage = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const folderOf = (name) => join(root, 'node_modules', name);
  const self = readPackage(root);

  /** The files that a library is inside of; none, if it only comes along from npm. */
  const filesOf = new Map();
  for (const [file, names] of Object.entries(libraries))
    for (const name of names) filesOf.set(name, [...(filesOf.get(name) ?? []), file].sort());
  const fromNpm = new Set();
  const follow = (dependencies = {}) => {
    for (const name of Object.keys(dependencies).filter((one) => !fromNpm.has(one))) {
      fromNpm.add(name);
      follow(readPackage(folderOf(name)).dependencies);
    }
  };
  follow(self.dependencies);
  const packages = [...new Set([...filesOf.keys(), ...fromNpm])]
    .sort()
    .map((name) => ({ ...readPackage(folderOf(name)), files: filesOf.get(name) ?? [] }));

  writeFileSync(join(out, 'THIRD-PARTY-LICENCES.txt'), licences());
  writeFileSync(join(out, 'sbom.cdx.json'), sbom());

  function licences() {
    const bundled = packages.filter(({ files }) => files.length > 0);
    const entries = bundled.map(
      ({ name, version, license, files }) =>
        `${name} ${version}, ${license}\nIn ${files.join(', ')}\n\n${licenceOf(name)}\n`,
    );
    return [`Software by others inside the files of ${self.name} ${self.version}\n`, ...entries].join(
      `\n${'-'.repeat(80)}\n\n`,
    );
  }

  function licenceOf(name) {
    const file = readdirSync(folderOf(name))
      .sort()
      .find((one) => licenceFile.test(one));
    if (!file) throw new Error(`${name} has no licence text, which has to be published with its code.`);
    return readFileSync(join(folderOf(name), file), 'utf8')
      .replaceAll('\r\n', '\n')
      .trim();
  }

  /** No time and no random number, so that the same sources give the same bytes. */
  function sbom() {
    const { Builders, Factories } = Contrib.FromNodePackageJson;
    const references = new Factories.ExternalReferenceFactory();
    const builder = new Builders.ComponentBuilder(references, new Contrib.License.Factories.LicenseFactory());
    const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
    const componentOf = (manifest, type) => {
      const component = builder.makeComponent(manifest, type);
      const { name, version } = manifest;
      component.purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
      component.bomRef.value = `${name}@${version}`;
      return component;
    };

    const bom = new Models.Bom();
    bom.metadata.lifecycles.add(Enums.LifecyclePhase.Build);
    bom.metadata.component = componentOf(self, Enums.ComponentType.Library);
    const components = new Map(
      packages.map((manifest) => [manifest.name, componentOf(manifest, Enums.ComponentType.Library)]),
    );
    for (const { name, version, files, dependencies } of packages) {
      const component = components.get(name);
      component.scope = Enums.ComponentScope.Required;
      component.externalReferences.add(distribution(name, version, lock[`node_modules/${name}`].integrity));
      for (const file of files)
        component.properties.add(new Models.Property(`${self.name}:bundled-in`, `dist/${file}`));
      for (const needed of Object.keys(dependencies ?? {}))
        if (components.has(needed)) component.dependencies.add(components.get(needed).bomRef);
      bom.components.add(component);
      const isDirect = name in self.dependencies || !fromNpm.has(name);
      if (isDirect) bom.metadata.component.dependencies.add(component.bomRef);
    }
    const normalizer = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6);
    return `${new Serialize.JsonSerializer(normalizer).serialize(bom, { sortLists: true, space: 2 })}\n`;
  }

  function distribution(name, version, integrity) {
    const [algorithm, hash] = Contrib.FromNodePackageJson.Utils.parsePackageIntegrity(integrity);
    return new Models.ExternalReference(
      `https://registry.npmjs.org/${name}/-/${name.split('/').at(-1)}-${version}.tgz`,
      Enums.ExternalReferenceType.Distribution,
      { hashes: new Models.HashDictionary([[algorithm, hash]]) },
    );
  }
}
