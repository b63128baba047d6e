import type * as en from './strings.en.js';
import type { Translated } from './plural.js';

/**
 * Welsh words of the interface, in the same files as the English ones. The types keep them complete: a missing or an
 * extra word does not compile, and a plural must give all six Welsh forms.
 */

/** Whether a Welsh speaker has read the words below; as long as nobody has, every widget says so. */
export const review = 'unreviewed';

export const common = {
  review,
  unavailable: 'Nid oes modd dangos y cynnwys hwn ar hyn o bryd.',
  unreviewed: 'Nid oes siaradwr Cymraeg wedi darllen y testun hwn eto.',
  language: 'Iaith',
  contacts: 'Pwy i’w holi',
  courses: 'Cyrsiau a mwy',
  sources: 'O ble y daw hyn',
};

export const themeCards: Translated<typeof en.themeCards> = {
  ...common,
  inReportOrder: 'Rhif yn adroddiad 2014:',
  meaning: 'Beth mae’n ei olygu',
  practice: 'Ar ddiwrnod da',
  questions: 'Cwestiynau i’w gofyn i chi’ch hun',
  council: 'Gan eich cyngor chi',
  debate: 'Lle mae pobl yn anghytuno',
  roles: 'Rolau sy’n dod i’r amlwg',
  lessons: 'Beth oedd ymchwil gynharach wedi’i ganfod',
  practices: 'Arferion i roi cynnig arnyn nhw',
  ourSteps: 'Ein camau ni yw’r rhain.',
  drivers: 'Beth sy’n gyrru’r newid hwn',
  ourReading: 'Ein dehongliad ni, nid yr ymchwil, yw’r cysylltiad â’r thema hon.',
  readingMark: '(ein dehongliad ni)',
  organisation: 'Am y sefydliad yn fwy na’r unigolyn',
  printDeck: 'Argraffu fel pecyn o gardiau',
};

export const roleExplorer: Translated<typeof en.roleExplorer> = {
  ...common,
  viewsLabel: 'Ffyrdd o edrych ar y rolau',
  views: {
    roles: 'Pob rôl',
    compare: 'Cymharu',
    finder: 'Pa rôl sydd gen i yma?',
    map: 'Map',
  },
  allRoles: {
    zero: 'Pob un o’r {count} rôl',
    one: '{count} rôl',
    two: 'Y {count} rôl',
    few: 'Pob un o’r {count} rôl',
    many: 'Pob un o’r {count} rôl',
    other: 'Pob un o’r {count} rôl',
  },
  rolesFor: {
    zero: '{count} rôl sy’n cario “{name}”',
    one: '{count} rôl sy’n cario “{name}”',
    two: '{count} rôl sy’n cario “{name}”',
    few: '{count} rôl sy’n cario “{name}”',
    many: '{count} rôl sy’n cario “{name}”',
    other: '{count} rôl sy’n cario “{name}”',
  },
  none: 'Nid oes un rôl benodol ynghlwm wrth “{name}”. Mae’n rhedeg drwyddyn nhw i gyd.',
  showAll: 'Dangos pob rôl',
  byTheme: 'Dod o hyd i rôl yn ôl thema',
  bySkill: 'Dod o hyd i rôl yn ôl sgìl',
  aliases: 'Enwau eraill:',
  actions: 'Beth mae pobl yn y rôl hon yn ei wneud',
  example: 'Yng ngwaith bob dydd y cyngor',
  questions: 'Cwestiynau i’w gofyn i chi’ch hun',
  council: 'Gan eich cyngor chi',
  themes: 'Themâu',
  skills: 'Sgiliau',
  readCard: 'Darllen y cerdyn: {name}',
  link: 'Dolen i’r rôl hon',
  linkCopied: 'Mae’r cyfeiriad wedi’i gopïo',
  ourReading: 'Ein rhai ni, nid yr ymchwil, yw’r cysylltiadau sydd wedi’u nodi “ein dehongliad ni”.',
  readingMark: 'ein dehongliad ni',
  back: 'Yn ôl i’r rhestr rolau',
  origins: {
    'policy-commission-2011':
      'Cafodd y rôl ei henwi gan gomisiwn polisi yn 2011 a’i defnyddio wedyn gan ymchwil 2014.',
    '21cps': 'Cafodd y rôl ei hychwanegu gan ymchwil 2014.',
    own: 'Rôl eich cyngor chi yw hon.',
  },
  definitions: {
    sourced: 'Mae’r ystyr yn dilyn disgrifiad yr ymchwilwyr eu hunain.',
    partial: 'Mae’r ystyr yn dilyn y ffynonellau’n rhannol; ein dehongliad ni yw’r gweddill.',
    editorial: 'Mae’r ffynonellau’n enwi’r rôl; ein dehongliad ni yw’r disgrifiad.',
  },
};

export const selfCheck: Translated<typeof en.selfCheck> = {
  ...common,
  title: 'Sut ydych chi’n gweithio heddiw?',
  titleCouncillor: 'Sut ydych chi’n gweithio fel cynghorydd heddiw?',
  introCount: {
    zero: '{count} datganiad byr',
    one: '{count} datganiad byr',
    two: '{count} ddatganiad byr',
    few: '{count} datganiad byr',
    many: '{count} datganiad byr',
    other: '{count} datganiad byr',
  },
  duration: {
    zero: 'Mae’n cymryd tua {count} munud.',
    one: 'Mae’n cymryd tua {count} munud.',
    two: 'Mae’n cymryd tua {count} funud.',
    few: 'Mae’n cymryd tua {count} munud.',
    many: 'Mae’n cymryd tua {count} munud.',
    other: 'Mae’n cymryd tua {count} munud.',
  },
  privacy: 'Pwy sy’n gweld fy atebion?',
  privacyText:
    'Neb ond chi. Mae’ch atebion yn aros yn y dudalen hon ac nid ydynt yn cael eu hanfon i unman. Byddant yn diflannu pan fyddwch yn ei chau neu’n ei hail-lwytho.',
  privacyRemember: 'Ar ôl dechrau, gallwch ofyn am eu cofio ar y ddyfais hon.',
  purpose: 'Beth yw ei ddiben?',
  purposeText:
    'Cyfle i chi fyfyrio, neu i siarad â rhywun rydych yn ymddiried ynddo. Nid yw ar gyfer arfarnu, recriwtio na graddio. Ein datganiadau ni ydyn nhw, ac nid ydynt wedi’u profi fel mesur o ddim byd.',
  councillors: 'I gynghorwyr',
  councillorsText:
    'Mae’r datganiadau’n sôn am waith cynghorydd. Disgrifir y themâu fel y maent i staff. Nid yw’r canlyniad yn enwi rolau, gan mai rolau staff ydynt.',
  start: 'Dechrau',
  onPaper: 'Ar bapur',
  openFile: 'Mae gen i ffeil wedi’i chadw',
  startFailed:
    'Ni ellid llwytho rhan o’r hunanwiriad, felly nid yw wedi dechrau. Rhowch gynnig arall arni, neu ail-lwythwch y dudalen.',
  progress: 'Thema {step} o {total}',
  organisationHint:
    'Mae’r thema hon am eich tîm neu’ch cyngor. Atebwch dros y rhan rydych yn ei hadnabod orau.',
  back: 'Yn ôl',
  continue: 'Ymlaen',
  errorTitle: {
    zero: '{count} datganiad heb ateb eto',
    one: '{count} datganiad heb ateb eto',
    two: '{count} ddatganiad heb ateb eto',
    few: '{count} datganiad heb ateb eto',
    many: '{count} datganiad heb ateb eto',
    other: '{count} datganiad heb ateb eto',
  },
  errorHint: 'Mae’ch atebion eraill wedi’u cadw. Dewiswch ddolen i fynd at y datganiad.',
  errorMissing: 'Dewiswch ateb',
  checkTitle: 'Edrych dros eich atebion',
  checkIntro: 'Newidiwch beth a fynnoch, yna gweld eich canlyniad.',
  change: 'Newid',
  unanswered: 'Dim ateb eto',
  toResult: 'Gweld fy nghanlyniad',
};

export const modelShift: Translated<typeof en.modelShift> = {
  ...common,
  title: 'Sut mae ffyrdd o weithio’n newid',
  intro:
    'Roedd sleidiau a ddangoswyd mewn seminar i gynghorau yn 2016 yn cynnwys dwy restr o chwech: sut mae gwaith wedi cael ei wneud, ac i ble mae’n mynd. Barn un ymarferydd ydyn nhw, nid canfyddiad yr ymchwil.',
  from: 'Gynt',
  to: 'Tuag at',
  pairing: 'Mae’r sleidiau’n rhestru’r ddwy ochr ar wahân. Ein dehongliad ni yw eu gosod ochr yn ochr.',
  unpaired: 'Heb bartner',
  unpairedText:
    'Does dim ar y rhestr arall yn cyfateb i’r rhain, felly maen nhw’n sefyll ar eu pennau eu hunain.',
  themes: 'Themâu:',
  readingMark: '(ein dehongliad ni)',
};

export const councillors: Translated<typeof en.councillors> = {
  allRoles: {
    zero: '{count} rôl cynghorydd',
    one: '{count} rôl cynghorydd',
    two: '{count} rôl cynghorydd',
    few: '{count} rôl cynghorydd',
    many: '{count} rôl cynghorydd',
    other: '{count} rôl cynghorydd',
  },
  selection:
    'Detholiad yw hwn. Mae’r ymchwil yn enwi mwy o rolau na’r rhain; dyma’r pump y gallem eu gwirio yn erbyn yr hyn y mae ei hawduron wedi’i gyhoeddi.',
  example: 'Yng ngwaith bob dydd cynghorydd',
  ours: 'Ein geiriau ni yw’r disgrifiad; ein rhai ni yw’r enghraifft a’r cwestiynau.',
  skills: 'Sgiliau sydd eu hangen ar gynghorwyr',
  skillsText:
    'Yn ogystal â’r pethau sylfaenol a gwybodaeth am y pwnc, mae’r ymchwil yn enwi tri math o sgìl wrth ymwneud â phobl: cysylltu (gwrando, perswadio, negodi, dod â phobl ynghyd, adrodd straeon), digidol (fel sgwrs, nid technoleg yn unig) a myfyriol (edrych yn ôl a dysgu).',
  named: 'Cafodd y rôl ei henwi gan ymchwil 2016 ar gynghorwyr, gwaith ar wahân i fframwaith 2014.',
  edition: 'Daw’r rolau hyn o’r ymchwil ar gynghorwyr a gyhoeddwyd yn 2016.',
};

export const codes: Translated<typeof en.codes> = {
  months: 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr',
  errorTitle: 'Mae problem',
  error: 'Gwall:',
  clear: 'Clirio',
  print: 'Argraffu',
  theme: 'Thema',
  aboutOrganisation: 'Am y tîm neu’r cyngor',
  editions: {
    full: 'yr hunanwiriad llawn',
    quick: 'yr hunanwiriad cyflym',
    councillor: 'yr hunanwiriad i gynghorwyr',
  },
  problems: {
    empty: 'Rhowch god.',
    character:
      'Ni all nod {at}, “{character}” yn y grŵp “{group}”, fod yn y lle hwnnw. Cymharwch ef â’ch papur.',
    check:
      'Mae nod {at}, “{character}” yn y grŵp “{group}”, yn edrych fel camdeipiad. Cymharwch ef â’ch papur.',
    checkSeveral: 'Mae rhai nodau wedi’u camdeipio neu wedi newid lle. Cymharwch y cod cyfan â’ch papur.',
    length: 'Nifer y nodau yn y cod hwn yw {length}; {expected} ddylai fod.',
    format:
      'Cafodd y cod hwn ei wneud gan fersiwn diweddarach o’r hunanwiriad, na all y dudalen hon ei ddarllen.',
    edition: 'Cafodd y cod hwn ei wneud gyda ffurf ar yr hunanwiriad nad yw ar y dudalen hon.',
    version:
      'Cafodd y cod hwn ei wneud gyda chynnwys {found}; {here} sydd ar y dudalen hon, felly ni ellir ei ddarllen yma.',
    content:
      'Cafodd y cod hwn ei wneud gyda chynnwys gwahanol i’r hyn sydd ar y dudalen hon, felly ni ellir ei ddarllen yma.',
  },
};

export const profile: Translated<typeof en.profile> = {
  title: 'Edrych ar broffil eto',
  lead: 'Rhowch god hunanwiriad i weld ei broffil. Rhowch ddau i weld yr adeg honno a nawr, neu i osod proffil swyddog a phroffil cynghorydd ochr yn ochr.',
  privacy:
    'Mae codau a phroffiliau’n aros yn y dudalen hon. Nid ydynt yn cael eu cadw na’u hanfon i unman, a byddant yn diflannu pan fyddwch yn ei gadael.',
  first: 'Cod',
  second: 'Ail god, os oes gennych un',
  hint: 'Llythrennau a rhifau mewn grwpiau o bedwar. Mae bylchau, cysylltnodau coll a llythrennau bach yn iawn.',
  show: 'Dangos',
  same: 'Yr un cod yw hwn â’r cyntaf. Rhowch god arall, neu gadewch hwn yn wag.',
  madeWith: 'Ffynhonnell: {edition}.',
  words: 'Mewn geiriau',
  oneTitle: 'Proffil {month}',
  oneTitleUndated: 'Proffil heb fis',
  strong: 'Mae’r hyn a wnewch amlaf yn dod o dan: {themes}.',
  notStrong: 'Does dim yn sefyll allan fel arfer, felly mae pob thema’n agored i roi cynnig arni.',
  nothing: 'Cafodd pob datganiad ei nodi fel un nad yw’n rhan o’r gwaith, felly does dim darlun i’w ddangos.',
  strengths: 'Beth rydych chi’n ei wneud eisoes',
  allThemes: 'Pob thema',
  // Not “{then} a {now}”: after “a” some months would have to change their first letter.
  pairTitle: 'Dau ddarlun: {then}, {now}',
  pairTitleUnordered: 'Dau broffil',
  unordered:
    'Nid yw’r misoedd yn y codau’n dweud pa un ddaeth gyntaf, felly maent yn y drefn y rhoesoch chi nhw.',
  mixedEditions:
    'Mae un cod o’r hunanwiriad llawn ac un o’r un cyflym, sy’n gofyn llai. Darllenwch symudiadau bach yn ofalus.',
  moved: 'Symudodd y themâu hyn: {themes}.',
  notMoved: 'Ar y cyfan mae’r ddau ddarlun yn debyg.',
  neutral: 'Nid yw mwy’n well ac nid yw llai’n waeth: mae gwaith yn newid, ac wythnosau hefyd.',
  firstColumn: 'Cod cyntaf',
  secondColumn: 'Ail god',
  movement: 'Symudiad',
  movements: {
    more: 'Mwy nag o’r blaen',
    less: 'Llai nag o’r blaen',
    same: 'Tua’r un fath',
    new: 'Newydd: rhan o’r gwaith nawr',
    gone: 'Ddim yn rhan o’r gwaith mwyach',
    never: 'Ddim yn rhan o’r gwaith y naill dro na’r llall',
  },
  organisationMovements: {
    new: 'Atebwyd nawr, nid o’r blaen',
    gone: 'Atebwyd o’r blaen, nid nawr',
    never: 'Heb ei ateb y naill dro na’r llall',
  },
  talk: 'I siarad amdano',
  sheetTitle: 'Taflen sgwrs: swyddog a chynghorydd',
  sheetLead:
    'Darluniau dau berson ochr yn ochr, i ddechrau sgwrs. Nid yw’r naill na’r llall yn gywir nac yn anghywir.',
  officer: 'Swyddog',
  councillor: 'Cynghorydd',
  comparison: 'Ochr yn ochr',
  comparisons: { often: 'Y ddau yn aml', alike: 'Yr un fath', differ: 'Yn wahanol' },
  bothOften: 'Lle mae’r ddau’n dweud yn aml',
  bothOftenNone:
    'Nid oes thema y mae’r ddau’n ei gwneud yn aml. Dechreuwch gydag un rydych eich dau’n ei gwneud weithiau.',
  differ: 'Lle rydych yn wahanol',
  differNone:
    'Nid oes gwahaniaeth mewn geiriau. Gofynnwch i’ch gilydd am enghraifft: efallai nad yr un peth yw hi.',
  notes: 'Nodiadau',
};

export const teamProfile: Translated<typeof en.teamProfile> = {
  title: 'Tîm mewn un darlun',
  lead: 'Gludwch y codau y dewisodd pobl eu rhannu. O bum cod ymlaen, mae’r dudalen hon yn dangos sut mae’r tîm yn ymledu dros y themâu.',
  privacy:
    'Nid yw’r darlun yn dangos dim sy’n eiddo i un person. Ond gall pwy bynnag sydd â chod ei ddarllen, felly dilëwch eich rhestr o godau wedyn. Nid yw’r dudalen hon yn ei chadw nac yn ei hanfon, ac mae’n ei hanghofio pan fyddwch yn gadael.',
  single: 'Ychwanegu un cod',
  singleHint: 'Llythrennau a rhifau mewn grwpiau o bedwar. Mae’n mynd i ddiwedd y rhestr.',
  add: 'Ychwanegu at y rhestr',
  added: {
    zero: 'Wedi’i ychwanegu. Mae {count} cod yn y rhestr.',
    one: 'Wedi’i ychwanegu. Mae {count} cod yn y rhestr.',
    two: 'Wedi’i ychwanegu. Mae {count} god yn y rhestr.',
    few: 'Wedi’i ychwanegu. Mae {count} chod yn y rhestr.',
    many: 'Wedi’i ychwanegu. Mae {count} chod yn y rhestr.',
    other: 'Wedi’i ychwanegu. Mae {count} cod yn y rhestr.',
  },
  list: 'Codau, un ar bob llinell',
  listHint: 'Nid yw rhifau o’u blaen, atalnodau na bylchau’n gwneud drwg. Mae pob cod yn cyfrif unwaith.',
  show: 'Dangos y tîm',
  needed: {
    zero: 'Mae angen {count} cod arall.',
    one: 'Mae angen {count} cod arall.',
    two: 'Mae angen {count} god arall.',
    few: 'Mae angen {count} chod arall.',
    many: 'Mae angen {count} chod arall.',
    other: 'Mae angen {count} cod arall.',
  },
  neededWhy: 'Gyda llai na phump gellid adnabod rhywun, felly does dim yn cael ei ddangos.',
  leftOut: {
    zero: 'Gadawyd {count} cod allan',
    one: 'Gadawyd {count} cod allan',
    two: 'Gadawyd {count} god allan',
    few: 'Gadawyd {count} chod allan',
    many: 'Gadawyd {count} chod allan',
    other: 'Gadawyd {count} cod allan',
  },
  line: 'Llinell {line}: {why}',
  repeated: 'Mae’r cod hwn ar linell {first} eisoes. Mae pob cod yn cyfrif unwaith.',
  otherEdition: 'Ffynhonnell y cod hwn: {edition}. Ffynhonnell y rhan fwyaf o’r codau yma: {most}.',
  outcomeTitle: {
    zero: 'Y tîm: {count} cod',
    one: 'Y tîm: {count} cod',
    two: 'Y tîm: {count} god',
    few: 'Y tîm: {count} chod',
    many: 'Y tîm: {count} chod',
    other: 'Y tîm: {count} cod',
  },
  rule: 'Ym mhob thema gadewir allan yr un ateb isaf a’r un ateb uchaf, fel nad oes neb yn sefyll allan.',
  spread: 'Sut mae’r tîm yn ymledu',
  range: 'Mewn llun',
  lowest: 'Isaf',
  middle: 'Canol',
  highest: 'Uchaf',
  notShown: 'Heb ei ddangos',
  count: 'Yn rhan o waith',
  countAll: 'Pawb, neu bawb ond un',
  countSome: '{count} o {total}',
  countFew: 'Llai na phump',
  wide: 'Lle rydych wedi ymledu fwyaf',
  wideNone: 'Nid yw’r tîm yn ymledu dros eiriau gwahanol mewn unrhyw thema.',
  alike: 'Lle mae bron pawb yn debyg',
  alikeNone: 'Nid oes thema lle mae bron pawb yn debyg.',
};
