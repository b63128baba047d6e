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
    'Neb ond chi. Mae’ch atebion yn aros yn y dudalen hon: nid ydynt yn cael eu cadw na’u hanfon i unman. Byddant yn diflannu pan fyddwch yn cau neu’n ail-lwytho’r dudalen.',
  purpose: 'Beth yw ei ddiben?',
  purposeText:
    'Cyfle i chi fyfyrio, neu i siarad â rhywun rydych yn ymddiried ynddo. Nid yw ar gyfer arfarnu, recriwtio na graddio. Ein datganiadau ni ydyn nhw, ac nid ydynt wedi’u profi fel mesur o ddim byd.',
  start: 'Dechrau',
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
  questionsNext: [
    'Beth fyddai’n ei gwneud yn haws dechrau?',
    'Gyda phwy allech chi roi cynnig arno, a phryd?',
  ],
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
