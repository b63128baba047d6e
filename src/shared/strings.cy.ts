import type * as en from './strings.en.js';
import type { Translated } from './plural.js';

/**
 * Every Welsh word of the interface. Written without a Welsh speaker's review so far: see
 * `review` in `content/cy.json`. The type keeps it complete: a missing or an extra word does
 * not compile, and a plural must give all six Welsh forms.
 */

const common = {
  unavailable: 'Nid oes modd dangos y cynnwys hwn ar hyn o bryd.',
  unreviewed: 'Nid oes siaradwr Cymraeg wedi darllen y testun hwn eto.',
  language: 'Iaith',
  sources: 'O ble y daw hyn',
  sourceKinds: {
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
  debate: 'Lle mae pobl yn anghytuno',
  roles: 'Rolau sy’n dod i’r amlwg',
  ourReading: 'Ein dehongliad ni, nid yr ymchwil, yw’r cysylltiadau â’r rolau hyn.',
  organisation: 'Am y sefydliad yn fwy na’r unigolyn',
};

export const roleExplorer: Translated<typeof en.roleExplorer> = {
  ...common,
  allRoles: 'Pob rôl',
  rolesFor: 'Rolau sy’n cario “{name}”',
  count: {
    zero: '{count} rôl',
    one: '{count} rôl',
    two: '{count} rôl',
    few: '{count} rôl',
    many: '{count} rôl',
    other: '{count} rôl',
  },
  none: 'Nid oes un rôl benodol ynghlwm wrth “{name}”. Mae’n rhedeg drwyddyn nhw i gyd.',
  showAll: 'Dangos pob rôl',
  byTheme: 'Dod o hyd i rôl yn ôl thema',
  bySkill: 'Dod o hyd i rôl yn ôl sgìl',
  aliases: 'Enwau eraill:',
  actions: 'Beth mae pobl yn y rôl hon yn ei wneud',
  example: 'Yng ngwaith bob dydd y cyngor',
  questions: 'Cwestiynau i’w gofyn i chi’ch hun',
  themes: 'Themâu',
  skills: 'Sgiliau',
  chooseHint: 'Dewiswch un i weld pob rôl sy’n ei gario.',
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
  changeAnswers: 'Newid fy atebion',
  again: 'Dechrau eto',
  againConfirm: 'Mae dechrau eto yn clirio’ch atebion.',
  againYes: 'Clirio a dechrau eto',
  againNo: 'Cadw fy atebion',
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
