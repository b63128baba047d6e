import type * as en from './strings.check.en.js';
import type { Translated } from './plural.js';

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

export const takeAway: Translated<typeof en.takeAway> = {
  takeTitle: 'Mynd ag ef gyda chi',
  editions: { full: 'Fersiwn llawn', quick: 'Fersiwn cyflym', councillor: 'Fersiwn cynghorwyr' },
  print: 'Argraffu',
  printText:
    'Y canlyniad cyfan ar un dudalen, neu daflen gyda lle i ysgrifennu nodiadau ar gyfer cyfarfod un-i-un.',
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
    'Nid yw’r porwr yn caniatáu copïo yma. Mae’r testun wedi’i ddewis: copïwch ef gyda Ctrl+C, neu Command+C ar Mac.',
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
