import type * as en from './strings.en.js';
import type * as more from './strings.more.en.js';
import type { Translated } from './plural.js';

/**
 * Every Welsh word of the interface. The type keeps it complete: a missing or an extra word does
 * not compile, and a plural must give all six Welsh forms.
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

export const cardTools: Translated<typeof en.cardTools> = {
  label: 'Dod o hyd i themâu',
  search: 'Chwilio’r cardiau',
  role: 'Rôl',
  anyRole: 'Unrhyw rôl',
  skill: 'Sgìl',
  anySkill: 'Unrhyw sgìl',
  sort: 'Trefn',
  asListed: 'Fel ar y dudalen hon',
  byReport: 'Trefn yr adroddiad',
  byTitle: 'Yn ôl teitl, A i Y',
  openAll: 'Agor y cyfan',
  closeAll: 'Cau’r cyfan',
  all: {
    zero: '{count} thema',
    one: '{count} thema',
    two: '{count} thema',
    few: '{count} thema',
    many: '{count} thema',
    other: '{count} thema',
  },
  found: {
    zero: '{count} o {total} thema',
    one: '{count} o {total} thema',
    two: '{count} o {total} thema',
    few: '{count} o {total} thema',
    many: '{count} o {total} thema',
    other: '{count} o {total} thema',
  },
  none: 'Ni chafwyd hyd i unrhyw thema',
  hint: 'Rhowch gynnig ar lai o eiriau neu eiriau byrrach, neu ar “{anyRole}” ac “{anySkill}”.',
  showAll: 'Dangos pob thema eto',
};

export const cardLink: Translated<typeof en.cardLink> = {
  link: 'Dolen i’r cerdyn hwn',
  copied: 'Mae cyfeiriad y cerdyn hwn wedi’i gopïo.',
  refused:
    'Nid yw’r porwr yn caniatáu copïo yma. Mae’r cyfeiriad yn y bar cyfeiriad nawr; gallwch ei gopïo o’r ddolen ei hun hefyd.',
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

export const roleCompare: Translated<typeof en.roleCompare> = {
  title: 'Cymharu rolau',
  intro:
    'Dewiswch ddwy neu dair rôl. Mae’r hyn sy’n gyffredin iddyn nhw mewn un golofn, a’r hyn sy’n perthyn i un rôl yn unig mewn colofn arall.',
  first: 'Rôl gyntaf',
  second: 'Ail rôl',
  third: 'Trydedd rôl, os dymunwch',
  nobody: 'Dim',
  shared: 'Yn gyffredin',
  all: 'Y tair rôl',
  summary: 'Yn fyr',
  nothing: 'Dim byd',
  sharedThemes: {
    zero: 'Dim themâu’n gyffredin',
    one: '{count} thema’n gyffredin',
    two: '{count} thema’n gyffredin',
    few: '{count} thema’n gyffredin',
    many: '{count} thema’n gyffredin',
    other: '{count} thema’n gyffredin',
  },
  sharedSkills: {
    zero: 'Dim sgiliau’n gyffredin',
    one: '{count} sgìl yn gyffredin',
    two: '{count} sgìl yn gyffredin',
    few: '{count} sgìl yn gyffredin',
    many: '{count} sgìl yn gyffredin',
    other: '{count} sgìl yn gyffredin',
  },
  read: 'Darllen am “{name}”',
  link: 'Dolen i’r gymhariaeth hon',
  tooFew: 'Dim ond un rôl sydd yma, felly does dim i’w osod wrth ei hochr.',
};

export const roleFinder: Translated<typeof en.roleFinder> = {
  title: 'Pa rôl sydd gen i yma?',
  intro:
    'Ticiwch y sefyllfaoedd sy’n gyfarwydd i chi o’ch gwaith eich hun. Mae eu trefn wedi’i chymysgu’n fwriadol.',
  purpose:
    'Man cychwyn i sgwrs yw hwn, nid mesur. Mae gan y rhan fwyaf o bobl sawl rôl, ac nid oes nifer cywir o diciau.',
  privacy: 'Mae eich ticiau’n aros yn y dudalen hon: nid ydyn nhw’n cael eu storio na’u hanfon i unman.',
  editorial: 'Ein rhai ni, nid yr ymchwil, yw’r sefyllfaoedd.',
  part: 'Rhan {step} o {total}',
  show: 'Dangos fy rolau',
  clear: 'Clirio fy nhiciau',
  resultTitle: 'Rolau a allai fod gennych',
  resultText:
    'Y rôl gyda’r nifer mwyaf o’ch ticiau sy’n dod gyntaf. Dangoswch hyn i gydweithiwr, a gofynnwch beth fyddai’n ei ychwanegu.',
  resultNone:
    'Nid ydych wedi ticio dim eto. Ticiwch sefyllfa neu ddwy sy’n gyfarwydd i chi, a gofynnwch eto.',
  because: 'Oherwydd i chi dicio:',
  read: 'Darllen am “{name}”',
  back: 'Yn ôl i’r sefyllfaoedd',
  none: 'Nid oes sefyllfaoedd i ddewis ohonyn nhw.',
};

export const roleMap: Translated<typeof en.roleMap> = {
  title: 'Sut mae rolau, themâu a sgiliau’n gysylltiedig',
  asLists: 'Fel rhestrau',
  asDrawing: 'Fel llun',
  drawingText: 'Dewiswch rôl, thema neu sgìl i weld beth sy’n gysylltiedig â hi.',
  sourced: 'o’r ffynonellau',
  ourReading: 'ein dehongliad ni',
  roles: 'Rolau',
  ofRole: 'Mae “{name}” yn mynd gyda {items}.',
  ofOther: 'Mae “{name}” yn mynd gyda’r rolau {items}.',
  ofOne: 'Mae “{name}” yn mynd gyda’r rôl {items}.',
  ofNone: 'Nid oes un rôl benodol ynghlwm wrth “{name}”. Mae’n rhedeg drwyddyn nhw i gyd.',
  read: 'Darllen am “{name}”',
  back: 'Yn ôl at “{name}” yn y llun',
  clear: 'Dangos pob llinell yr un fath',
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

export const result: Translated<typeof en.result> = {
  resultTitle: 'Eich darlun heddiw',
  resultStrong: 'Mae’r hyn a wnewch amlaf yn dod o dan: {themes}.',
  resultNone: 'Does dim yn sefyll allan fel arfer eto, felly mae pob thema’n agored i roi cynnig arni.',
  resultEmpty:
    'Fe wnaethoch nodi nad yw’r un datganiad yn rhan o’ch gwaith, felly does dim darlun i’w ddangos.',
  strengths: 'Beth rydych chi’n ei wneud eisoes',
  next: 'Beth allech chi roi cynnig arno nesaf',
  nextNone:
    'Rydych chi’n gwneud y rhan fwyaf o hyn yn aml. Dewiswch un thema a dangos i gydweithiwr sut rydych yn mynd ati.',
  tryThis: 'Rhowch gynnig ar hyn:',
  allThemes: 'Pob thema',
  organisation: 'Eich tîm neu’ch cyngor',
  organisationText: 'Mae hyn yn dweud rhywbeth am y lle rydych yn gweithio ynddo, nid amdanoch chi.',
  roles: 'Rolau sy’n gweddu',
  rolesText: 'Mae’ch atebion agosaf at y rolau hyn. Mae’r rhan fwyaf o bobl yn chwarae sawl un.',
  complement: 'Rôl sy’n eich ategu',
  complementText: 'Byddai rhywun sy’n chwarae’r rôl hon yn dod â’r hyn rydych chi’n ei wneud leiaf:',
  rolesNone: 'Nid yw’ch atebion yn pwyntio at un rôl benodol eto.',
  rolesNote: 'Ein dehongliad ni yw’r cysylltiad rhwng atebion, themâu a rolau.',
  because: 'Am i chi ateb “{answer}” i’r canlynol:',
  asSentences: 'Yr un peth mewn brawddegau',
  asTable: 'Yr un peth mewn tabl',
  tableCaption: 'Pob thema gyda’r ateb sy’n ei disgrifio orau',
  tableTheme: 'Thema',
  tableAnswer: 'Pa mor aml',
  asShape: 'Yr un peth mewn llun',
  shapeText:
    'I’r rhai sy’n hoffi siâp: po bellaf o’r canol, amlaf yn y byd. Mae’n dechrau ar y brig ac yn mynd o amgylch yn nhrefn y rhestr, heb ddweud dim nad yw yn y rhestr.',
  changeAnswers: 'Newid fy atebion',
  again: 'Dechrau eto',
  againConfirm: 'Mae dechrau eto yn clirio’ch atebion.',
  againYes: 'Clirio a dechrau eto',
  againNo: 'Cadw fy atebion',
};

export const paper: Translated<typeof en.paper> = {
  title: 'Yr hunanwiriad ar bapur',
  intro: 'Ticiwch un blwch ym mhob rhes. Chi biau’r taflenni: nid oes angen i neb arall eu gweld.',
  box: 'blwch i’w dicio',
  guide: 'Beth mae’ch ticiau’n ei ddweud',
  steps: [
    'Cymerwch un thema ar y tro. Gadewch allan y rhesi sydd wedi’u ticio “{notMine}”, a chyfrwch y rhesi sydd ar ôl.',
    'Cyfrwch 2 am bob “{often}”, 1 am bob “{sometimes}” a 0 am bob “{notYet}”, ac adiwch nhw.',
    'Dewch o hyd i’r swm yn y llinell ar gyfer nifer eich rhesi. Yno mae’r gair am y thema, a’i llythyren.',
  ],
  unequal:
    'Mae rhai rhesi’n cyfrif mwy na’i gilydd yma, felly teipiwch eich ticiau yn yr hunanwiriad: bydd yn gwneud y symiau i chi.',
  rows: 'Rhesi',
  sum: 'Swm',
  word: 'Gair',
  letter: 'Llythyren',
  yours: 'Eich darlun',
  theme: 'Thema',
  letterHint:
    'Y llythyren yw’r hyn sydd gan god proffil ar gyfer y thema. Mae codau a wneir yma’n dechrau gyda {code}. I gael cod cyfan, teipiwch eich ticiau yn yr hunanwiriad: mae’n rhoi’r un darlun.',
  edition: 'Cynnwys {version}. Argraffwyd ar {date}.',
  print: 'Argraffu’r ffurflen',
  back: 'Yn ôl i’r dechrau',
};

export const modelShift: Translated<typeof en.common & typeof more.modelShift> = {
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

export const councillors: Translated<typeof en.roleExplorer & typeof more.councillors> = {
  ...roleExplorer,
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

export const takeAway: Translated<typeof en.takeAway> = {
  takeTitle: 'Mynd ag ef gyda chi',
  editions: { full: 'Fersiwn llawn', quick: 'Fersiwn cyflym', councillor: 'Fersiwn cynghorwyr' },
  print: 'Argraffu',
  printText:
    'Popeth uchod ar un dudalen, neu daflen gyda lle i ysgrifennu nodiadau ar gyfer cyfarfod un-i-un.',
  printResult: 'Argraffu’r canlyniad',
  printNotes: 'Argraffu taflen nodiadau',
  printFailed:
    'Nid agorodd y ffenestr argraffu; efallai nad yw’r dudalen hon yn caniatáu hynny. Copïwch y canlyniad yn lle hynny, a’i argraffu o’r lle y byddwch yn ei ludo.',
  printNote: 'I chi fyfyrio arno; nid ar gyfer arfarnu, recriwtio na graddio.',
  copy: 'Copïo',
  copyText: 'I’w ludo mewn dogfen, e-bost neu sgwrs.',
  copyResult: 'Copïo’r canlyniad',
  copied: 'Wedi’i gopïo.',
  copyRefused:
    'Nid yw’r porwr yn caniatáu copïo yma. Mae’r testun wedi’i ddewis isod: copïwch ef gyda Ctrl+C, neu Command+C ar Mac.',
  copyField: 'Testun i’w gopïo',
  save: 'Cadw',
  saveText:
    'Cadwch eich atebion mewn ffeil y gallwch ei hagor eto o’r dudalen gychwyn, neu’r canlyniad fel tabl ar gyfer taenlen. Gall unrhyw un sy’n agor y ffeil atebion eu darllen.',
  saveRefused:
    'Lle mae’r dudalen hon yn cael ei dangos y tu mewn i un arall, gall y porwr wrthod cadw heb ddweud hynny. Os nad oes ffeil ymhlith eich lawrlwythiadau, defnyddiwch Copïo.',
  saveAnswers: 'Cadw fy atebion',
  saveTable: 'Cadw tabl',
  saved: 'Wedi’i drosglwyddo i’ch porwr fel {name}.',
  tableAbout: 'Ynghylch',
  tableEdition: 'Fersiwn',
  tableDate: 'Dyddiad',
  aboutMe: 'Fy ngwaith i',
  code: 'Cod',
  codeText: 'Cod byr i’w nodi ar bapur, ac i’w gymharu ag un diweddarach.',
  codeHolds:
    'Mae’n dal pa mor bell yr aethoch ym mhob thema, y fersiwn a’r mis; dim enw, a dim ateb i unrhyw un datganiad. Lle mae thema i gyd yn “yn aml” neu i gyd yn “ddim eto”, gellir gweld hynny. Nid yw’n gyfrinachol: gall pwy bynnag sydd â’r cod ei ddarllen.',
  codeTells:
    'Mae’n dal pa mor bell yr aethoch ym mhob thema, y fersiwn a’r mis; dim enw. Gan fod un datganiad i bob thema, gall pwy bynnag sydd â’r cod ddarllen eich atebion ohono.',
  copyCode: 'Copïo’r cod',
  notesTitle: 'Nodiadau ar gyfer cyfarfod un-i-un',
  notesText:
    'Ar gyfer sgwrs â rhywun rydych yn ymddiried ynddo. Chi sy’n dewis beth i’w ddangos a beth i siarad amdano.',
  questionsStrength: ['Pryd wnaeth hyn wahaniaeth ddiwethaf?', 'Pwy allai ei ddysgu gennych chi?'],
  questionsNext: 'Gyda phwy allech chi roi cynnig arno, a phryd?',
  notesAgreed: 'Beth y cytunwyd arno',
  openTitle: 'Agor ffeil wedi’i chadw',
  openText:
    'Dewiswch ffeil atebion a gadwoch yma, neu gollyngwch hi ar y maes. Caiff ei darllen yn y dudalen hon heb ei hanfon i unman, ac mae’r ffeil ei hun yn aros fel y mae.',
  openLabel: 'Ffeil wedi’i chadw',
  fileForeign:
    'Nid ffeil atebion o’r hunanwiriad yw hon. Chwiliwch am un y mae ei henw’n dechrau â “self-check” ac yn gorffen â “.json”.',
  fileNewer:
    'Cafodd y ffeil hon ei chadw gan ryddhad diweddarach o’r hunanwiriad, na all y dudalen hon ei ddarllen.',
  fileDamaged: 'Mae’r ffeil atebion hon wedi’i difrodi, felly ni chymerwyd dim ohoni.',
  fileDamagedAt:
    'Mae’r ffeil atebion hon wedi’i difrodi neu wedi’i newid yn {name}, felly ni chymerwyd dim ohoni.',
  fileFound: 'Ffeil atebion: {edition}, {date}.',
  fileOtherVersion:
    'Cafodd ei chadw gyda fersiwn {found} o’r datganiadau, ac mae gan y dudalen hon {here}. Efallai fod geiriad rhai wedi newid, felly darllenwch eich atebion eto.',
  fileOtherEdition:
    'Mae’n dod o fersiwn gwahanol ({found}) i’r dudalen hon ({here}). Dim ond y datganiadau sydd yn y ddau sy’n cael eu llenwi.',
  fileGone: 'Caiff atebion i ddatganiadau nad ydynt ar y dudalen hon eu gadael allan: {names}.',
  fileIncomplete: 'Nid oes ateb yn y ffeil i rai o ddatganiadau’r dudalen hon. Gallwch eu hateb nesaf.',
  fileReplaces: 'Bydd yr atebion a roesoch ar y dudalen hon yn cael eu disodli.',
  fileNothing: 'Nid oes ateb ynddi y gall y dudalen hon ei ddefnyddio.',
  fileUse: 'Defnyddio’r atebion hyn',
};

export const remember: Translated<typeof en.remember> = {
  nothingKept: 'Does dim byd wedi’i gadw ar y ddyfais hon.',
  canRemember: {
    zero: 'Gall y porwr hwn gofio’ch atebion am {count} diwrnod, er mwyn i chi allu stopio a pharhau’n nes ymlaen.',
    one: 'Gall y porwr hwn gofio’ch atebion am {count} diwrnod, er mwyn i chi allu stopio a pharhau’n nes ymlaen.',
    two: 'Gall y porwr hwn gofio’ch atebion am {count} ddiwrnod, er mwyn i chi allu stopio a pharhau’n nes ymlaen.',
    few: 'Gall y porwr hwn gofio’ch atebion am {count} diwrnod, er mwyn i chi allu stopio a pharhau’n nes ymlaen.',
    many: 'Gall y porwr hwn gofio’ch atebion am {count} diwrnod, er mwyn i chi allu stopio a pharhau’n nes ymlaen.',
    other:
      'Gall y porwr hwn gofio’ch atebion am {count} diwrnod, er mwyn i chi allu stopio a pharhau’n nes ymlaen.',
  },
  remember: 'Cofio ar y ddyfais hon',
  kept: 'Mae’ch atebion wedi’u cofio ar y ddyfais hon tan {date}.',
  forget: 'Anghofio',
  details: 'Beth sy’n cael ei gadw, ac ym mhle',
  detailsWhat: 'Beth: eich atebion, pryd y rhoddwyd pob un, a phryd y byddant yn diflannu. Dim enw.',
  detailsWhere: 'Ym mhle: yn y porwr hwn ar y ddyfais hon, o dan “{key}”. Does dim byd yn cael ei anfon.',
  detailsHowLong: {
    zero: 'Am ba hyd: {count} diwrnod o’ch ateb olaf, neu nes i chi bwyso “Anghofio”. Bydd yr ymweliad cyntaf ar ôl hynny yn eu dileu.',
    one: 'Am ba hyd: {count} diwrnod o’ch ateb olaf, neu nes i chi bwyso “Anghofio”. Bydd yr ymweliad cyntaf ar ôl hynny yn eu dileu.',
    two: 'Am ba hyd: {count} ddiwrnod o’ch ateb olaf, neu nes i chi bwyso “Anghofio”. Bydd yr ymweliad cyntaf ar ôl hynny yn eu dileu.',
    few: 'Am ba hyd: {count} diwrnod o’ch ateb olaf, neu nes i chi bwyso “Anghofio”. Bydd yr ymweliad cyntaf ar ôl hynny yn eu dileu.',
    many: 'Am ba hyd: {count} diwrnod o’ch ateb olaf, neu nes i chi bwyso “Anghofio”. Bydd yr ymweliad cyntaf ar ôl hynny yn eu dileu.',
    other:
      'Am ba hyd: {count} diwrnod o’ch ateb olaf, neu nes i chi bwyso “Anghofio”. Bydd yr ymweliad cyntaf ar ôl hynny yn eu dileu.',
  },
  detailsWho:
    'Pwy allai eu gweld: unrhyw un sy’n defnyddio’r porwr hwn ar y ddyfais hon, a thudalennau eraill y wefan hon. Peidiwch â’i ddefnyddio ar gyfrifiadur a rennir.',
  offer: 'Mae gennych atebion o’r tro diwethaf. Maent wedi’u cofio ar y ddyfais hon tan {date}.',
  goOn: 'Parhau o’r lle y gwnaethoch stopio',
  again: 'Dechrau eto',
  againConfirm: 'Mae dechrau eto yn clirio’ch atebion, yma ac ar y ddyfais hon.',
  againYes: 'Clirio a dechrau eto',
  againNo: 'Cadw fy atebion',
  troubles: {
    damaged:
      'Mae’r atebion sydd wedi’u cadw ar y ddyfais hon wedi’u difrodi ac ni ellir eu darllen. Gallwch ddechrau o’r newydd. Ni chedwir dim byd newydd nes i chi eu dileu.',
    newer:
      'Daw’r atebion sydd wedi’u cadw ar y ddyfais hon o fersiwn mwy newydd o’r hunanwiriad, ac ni all y dudalen hon eu darllen. Gallwch ddechrau o’r newydd. Ni chedwir dim byd newydd nes i chi eu dileu.',
    other:
      'Mae’r atebion sydd wedi’u cadw ar y ddyfais hon yn perthyn i fersiwn arall o’r datganiadau, felly ni ellir eu defnyddio yma. Gallwch ddechrau o’r newydd.',
    full: 'Nid oes gan y porwr hwn le i gadw’ch atebion diweddaraf. Maent yn dal yn y dudalen hon, felly gallwch barhau.',
    refused:
      'Nid yw’r porwr hwn yn gadael i’r dudalen hon gadw dim byd. Mae’ch atebion yn dal yn y dudalen hon, felly gallwch barhau.',
  },
  download: 'Lawrlwytho’r hyn a gadwyd',
  remove: 'Ei ddileu',
  date: '{day}\u00a0{month} {year}',
  months: [
    'Ionawr',
    'Chwefror',
    'Mawrth',
    'Ebrill',
    'Mai',
    'Mehefin',
    'Gorffennaf',
    'Awst',
    'Medi',
    'Hydref',
    'Tachwedd',
    'Rhagfyr',
  ],
};

export const deck: Translated<typeof en.deck> = {
  title: 'Cardiau themâu',
  subtitle: 'Cardiau i feddwl a siarad â nhw: sut mae gwaith dros y cyhoedd yn newid',
  fronts: 'Taflen {sheet} o {sheets}, blaen',
  backs: 'Taflen {sheet} o {sheets}, cefn',
  edition: 'Cynnwys {version}. Lluniwyd ar {date}.',
  howTo:
    'A4, y ddwy ochr, gan droi ar yr ymyl hir, yn y maint gwirioneddol (100%). Torrwch ar hyd y marciau.',
  blank: 'Ein thema ni ein hunain',
  failed:
    'Wnaeth y ffenestr argraffu ddim agor. Agorwch y dudalen hon mewn tab ar ei phen ei hun a rhowch gynnig arall arni.',
  tooLong: 'Mae testun “{title}” yn rhy hir i gerdyn. Rhaid ei fyrhau cyn y gellir argraffu’r pecyn.',
  printTitle: 'Sut i argraffu’r pecyn hwn',
  printSteps: [
    'Agorwch ffenestr argraffu eich porwr (Ctrl + P, neu Cmd + P ar Mac). Dewiswch A4, ar ei sefyll, mewn lliw neu mewn du.',
    'Argraffwch ar y ddwy ochr gan droi ar yr ymyl hir. Bydd pob cefn wedyn y tu ôl i’w flaen.',
    'Argraffwch yn y maint gwirioneddol (100%), nid wedi’i ffitio i’r dudalen. Peidiwch â chynnwys penawdau na throedynnau.',
    'Cerdyn o 200 i 250 g/m² sydd orau yn y llaw. Argraffwch y ddwy dudalen gyntaf ar bapur cyffredin a daliwch nhw at y golau.',
    'Torrwch o farc i farc, ar draws y daflen gyfan yn gyntaf, yna ar i lawr.',
  ],
  printBilingual:
    'Mae Saesneg ar un wyneb i bob cerdyn a Chymraeg ar y llall, felly does neb yn darllen print llai.',
  talkTitle: 'Tair ffordd o ddefnyddio’r cardiau mewn cyfarfod',
  talkIntro:
    'Mae’r cardiau yno i feddwl a siarad â nhw. Nid ar gyfer arfarnu y maen nhw, a does dim rhaid i neb rannu mwy nag y mae’n dymuno. Dywedwch hynny ar y dechrau. Rhowch y cardiau lle gall pawb eu cyrraedd, a darllenwch yn uchel yr hyn a ddewisir, fel nad oes neb yn dibynnu ar brint mân.',
  ways: [
    {
      title: 'Dechrau gyda cherdyn',
      frame: 'Tua 10 munud, i unrhyw nifer o bobl',
      steps: [
        'Gosodwch yr holl gardiau ar y bwrdd, â’r blaen i fyny.',
        'Mae pawb yn cymryd y cerdyn sy’n cyd-fynd â rhywbeth a wnaethon nhw neu a welson nhw yr wythnos hon. Caiff dau rannu un.',
        'Ewch o gwmpas y bwrdd, munud yr un: pa gerdyn yw e, a beth ddigwyddodd?',
        'Gwrandewch, dim mwy. Mae’r hyn sy’n gofyn am ragor o amser yn mynd ar restr at wedyn.',
      ],
    },
    {
      title: 'Mynd yn ddyfnach i un thema',
      frame: 'Tua 30 munud, i dri i chwech o bobl',
      steps: [
        'Dewiswch un cerdyn gyda’ch gilydd. Mae rhywun yn darllen y ddau wyneb yn uchel.',
        'Dau funud o dawelwch: mae pawb yn dewis un cwestiwn ac yn meddwl am ateb.',
        'Mewn parau, dywedwch gymaint ag y dymunwch wrth eich gilydd. Yna dywedwch wrth y bwrdd beth sydd gennych yn gyffredin, a lle rydych yn wahanol.',
        'Ysgrifennwch un peth bach i roi cynnig arno, pwy sy’n dechrau a phryd y byddwch yn edrych arno eto. Mae cerdyn gwag yn dda at hynny.',
      ],
    },
    {
      title: 'Didoli’r pecyn',
      frame: 'Tua 45 munud, i dîm',
      steps: [
        'Marciwch dri lle ar y bwrdd: “rydyn ni’n gwneud hyn yn aml”, “nawr ac yn y man” a “ddim eto”.',
        'Rhannwch y cardiau. Yn eu tro, mae pawb yn rhoi un i lawr ac yn rhoi enghraifft o waith y tîm.',
        'Mae’r sawl sy’n ei gweld hi’n wahanol yn rhoi enghraifft hefyd. Os na allwch gytuno, trowch y cerdyn ar ei ochr ac ewch ymlaen: mae gwahaniaeth yn werth siarad amdano, nid pleidleisio arno.',
        'Gyda’ch gilydd dewiswch un cerdyn yr hoffech ei symud, a chytunwch ar y cam cyntaf. Oes thema ar goll? Rhowch hi ar gerdyn gwag.',
      ],
    },
  ],
  talkOurs: 'Ein hawgrymiadau ni yw’r ffyrdd hyn o ddefnyddio’r cardiau, nid rhai’r ymchwil.',
};
