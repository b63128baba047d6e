import type * as en from './strings.sources.en.js';
import type { Translated } from './plural.js';

export const sourcesPanel: Translated<typeof en.sourcesPanel> = {
  collections: {
    themes: 'Themâu',
    roles: 'Rolau',
    skills: 'Sgiliau',
    lessons: 'Yr hyn yr oedd yr ymchwil wedi’i ganfod eisoes',
    practices: 'Arferion',
    drivers: 'Beth sy’n gwthio’r newid hwn',
    modelFeatures: 'Ffyrdd o weithio',
    councillorRoles: 'Rolau cynghorwyr',
    statements: 'Datganiadau',
  },
  bases: {
    source: 'fel y mae yn y ffynonellau',
    paraphrase: 'yn ein geiriau ni, ar sail y ffynonellau',
    editorial: 'ein geiriad ni ein hunain',
  },
  definitions: {
    sourced: 'yn ein geiriau ni, ar sail disgrifiad yr ymchwilwyr eu hunain',
    partial: 'yn rhannol ar sail y ffynonellau; ein dehongliad ni yw’r gweddill',
    editorial: 'mae’r ffynonellau’n ei henwi; ein dehongliad ni yw’r disgrifiad',
  },
  own: 'ychwanegwyd gan eich cyngor, nid o’r ymchwil',
  statements: {
    zero: '{count} datganiad:',
    one: '{count} datganiad:',
    two: '{count} ddatganiad:',
    few: '{count} datganiad:',
    many: '{count} datganiad:',
    other: '{count} datganiad:',
  },
  works: 'Gweithiau, yn ôl rhif',
  kinds: {
    research: 'ymchwil',
    'researcher-blog': 'blog yr ymchwilwyr',
    practitioner: 'barn ymarferydd',
    other: 'arall',
  },
};
