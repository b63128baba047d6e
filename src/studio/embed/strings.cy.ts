import type { Translated } from '../../shared/plural.js';
import type * as en from './strings.en.js';

/** Every Welsh word of the page 'What do I use?'. Written without a Welsh speaker's review so far. */
export const embed: Translated<typeof en.embed> = {
  pageTitle: 'Beth rwy’n ei ddefnyddio?',
  skip: 'Neidio i’r cynnwys',
  site: 'Teclynnau’r gwas cyhoeddus',
  language: 'Iaith y dudalen hon',
  lead: 'Dywedwch ble bydd y teclyn a beth y dylai ei ddangos. Yna cewch y llinellau i’w copïo, y camau, a llythyr at TG.',
  privacy: 'Nid yw dim a ddewiswch yn gadael y dudalen hon, ac nid oes dim yn cael ei gadw.',
  footer:
    'Nid yw’r dudalen hon yn cadw dim nac yn anfon dim. Nid oes siaradwr Cymraeg wedi darllen y testun hwn eto.',

  where: 'Ble bydd y teclyn?',
  platform: 'Eich system',
  platforms: {
    html: 'HTML plaen neu safle statig',
    wordpress: 'WordPress',
    drupal: 'LocalGov Drupal',
    sharepoint: 'SharePoint',
    umbraco: 'Umbraco',
    jadu: 'Jadu',
    confluence: 'Confluence',
    moodle: 'Moodle',
    npm: 'Prosiect gyda npm',
  },
  address: 'Cyfeiriad y ffolder gyda’r teclynnau',
  addressHint:
    'Mae TG yn ei wybod: y ffolder sy’n dal “cdn” ac “embed”. Llwybr fel /psw ar yr un safle, neu gyfeiriad cyfan sy’n dechrau â https://.',
  addressWrong:
    'Nid cyfeiriad yw hwn. Ysgrifennwch lwybr fel /psw, neu gyfeiriad cyfan fel https://widgets.example.gov.uk/psw.',
  addressWhole:
    'Mae angen cyfeiriad cyfan ar {platform}. Ysgrifennwch un sy’n dechrau â https://, fel https://widgets.example.gov.uk/psw.',

  what: 'Beth fydd yn ei ddangos?',
  widget: 'Teclyn',
  purposes: {
    'theme-cards': 'I ddarllen y syniadau, un cerdyn ar y tro.',
    'role-explorer': 'I ddod o hyd i’r rolau rydych yn eu chwarae, a’u cymharu.',
    'self-check': 'I feddwl am eich gwaith eich hun, yn breifat.',
    'model-shift': 'I weld o ble mae cynghorau’n dod, ac i ble maent yn mynd.',
    profile: 'I edrych ar ganlyniad hunanwiriad eto, neu ar ddoe a heddiw.',
    'team-profile': 'I siarad am dîm heb ddangos neb ar ei ben ei hun.',
  },
  widgetLanguage: 'Iaith y teclyn',
  asPage: 'Fel y dudalen o’i gwmpas',
  both: 'Darllenwyr sy’n dewis',
  headingLevel: 'Lefel ei brif benawdau',
  headingLevelHint: '2 o dan deitl y dudalen, 3 o dan bennawd ar y dudalen, ac yn y blaen.',
  overlay: 'Ffeil gyda geiriau eich cyngor chi',
  overlayHint: 'Ei chyfeiriad, neu’n wag ar gyfer y geiriau sy’n dod gyda’r teclyn.',
  overlayWrong: 'Nid cyfeiriad yw hwn. Ysgrifennwch un fel /psw/council.json, heb fylchau.',
  more: 'Rhagor o ddewisiadau',
  options: {
    'theme-cards themes': 'Y themâu hyn yn unig (dim un wedi’i thicio: pob un)',
    'theme-cards pick': 'Un thema yn unig, un arall bob wythnos',
    'theme-cards tools': 'Chwiliad, hidlwyr a threfn ar gyfer y cardiau',
    'theme-cards layout': 'Cardiau mewn un golofn, mewn lle llydan hefyd',
    'theme-cards links': 'Dim dolenni at gardiau unigol',
    'theme-cards deck': 'Botwm sy’n argraffu’r cardiau fel pecyn',
    'theme-cards deck-address':
      'Cyfeiriad y dudalen gyda’r cardiau, ar gyfer cod QR ar bob cerdyn printiedig',
    'role-explorer collection': 'Rolau',
    'role-explorer selected': 'Y rôl a ddangosir gyntaf',
    'role-explorer links': 'Dolenni at rolau unigol',
    'self-check edition': 'Fersiwn',
    'self-check remember': 'Dim botwm sy’n cofio atebion ar y ddyfais',
    'self-check remember-days': 'Am faint o ddyddiau y cofir atebion, os bydd rhywun yn gofyn am hynny',
  },
  values: {
    'role-explorer collection': { '': 'Wyth rôl staff', councillor: 'Pum rôl cynghorwyr' },
    'role-explorer selected': { '': 'Y gyntaf' },
    'role-explorer links': { '': 'Fel arfer', on: 'Ymlaen', off: 'I ffwrdd' },
    'self-check edition': {
      '': 'Llawn: tri deg datganiad',
      quick: 'Cyflym: deg datganiad',
      councillor: 'I gynghorwyr: tri deg datganiad',
    },
  },
  daysHint: '1 i 366; yn wag ar gyfer 90.',
  daysWrong: 'Ysgrifennwch rif cyfan o 1 i 366.',
  linkWrong: 'Ysgrifennwch gyfeiriad cyfan sy’n dechrau â https://.',

  look: 'Pa liwiau?',
  lookHint:
    'Yn wag ar gyfer lliwiau’r dudalen. Ysgrifennwch liw fel #1a6fb5 neu enw Saesneg fel teal, neu dewiswch un.',
  noColours: 'Mae gan ffeil sengl ei lliwiau ei hun. Nid oes modd eu dewis yma.',
  colours: {
    accent: 'Acen: dolenni, botymau, yr hyn a ddewiswyd',
    'accent-text': 'Testun ar fotymau llawn',
    surface: 'Cefndir cardiau',
    focus: 'Cylch o gwmpas yr hyn sydd â’r ffocws',
  },
  pick: 'Dewis: {name}',
  colourWrong: 'Nid lliw yw hwn. Ysgrifennwch un fel #1a6fb5, neu enw Saesneg fel teal.',
  contrasts: {
    onWhite: '{ratio} i 1 ar wyn',
    onBlack: '{ratio} i 1 ar dudalen dywyll',
    onAccent: '{ratio} i 1 ar yr acen',
    withText: '{ratio} i 1 gyda thestun du',
    text: 'mae angen 4.5 ar destun',
    ring: 'mae angen 3 ar gylch',
  },
  mended:
    'Lle mae’n rhy wan ar gyfer testun, mae’r teclyn yn ei dynnu’n dywyllach, neu’n oleuach ar dudalen dywyll.',
  weak: 'Rhy wan: dewiswch un arall.',

  preview: 'Fel y bydd pobl yn ei weld',
  previewLanguage: 'Yn Gymraeg yma. Ar eich tudalen mae’n dilyn iaith y dudalen.',
  result: 'Copïwch hwn',
  mendFirst: 'Nid oes dim i’w gopïo eto. Cywirwch hyn yn gyntaf:',
  paste: {
    tag: 'I’r dudalen, yn y golwg sy’n dangos HTML',
    text: 'I’r dudalen, mewn paragraff ar ei ben ei hun',
    frame: 'I’r rhan we “Embed”',
    address: 'Y cyfeiriad ar gyfer yr adnodd “URL”',
    single: 'Ar linell orchymyn gyda Node 20 neu’n fwy newydd: mae’n ysgrifennu un ffeil',
    code: 'Yn eich cod',
  },
  it: {
    loader: 'Unwaith, i dempled y safle cyfan',
    php: 'Unwaith, i functions.php y thema',
    library: 'Unwaith, i ffeil llyfrgelloedd y thema (THEME.libraries.yml)',
    install: 'Mewn terfynell',
  },
  styleSheet: 'I ddalen arddull y safle',
  forIt: 'i TG',
  copy: 'Copïo',
  copyNamed: 'Copïo: {name}',
  copied: 'Wedi’i gopïo: {name}.',
  notCopied: 'Nid yw’r porwr yn gadael i’r dudalen hon gopïo. Dewiswch y testun a’i gopïo eich hun: {name}.',

  steps: 'Gam wrth gam',
  stepsFor: {
    html: [
      'Copïwch y llinellau i’r dudalen, yn y golwg o’ch golygydd sy’n dangos HTML.',
      'Os oes ail declyn ar y dudalen, ailadroddwch yr ail ran yn unig, a gofynnwch i TG ddefnyddio psw.js ar gyfer pob un.',
      'Cadwch y dudalen ac edrychwch arni. Nes bod y teclyn yn barod, a heb sgript, mae pobl yn darllen y frawddeg y tu mewn i’r tag.',
    ],
    wordpress: [
      'Gofynnwch i TG roi’r llwythwr yn y thema. Mae’r llythyr at TG yn dweud sut. Unwaith yn unig y mae angen hyn.',
      'Ychwanegwch baragraff, neu’r bloc “Shortcode”, ac ysgrifennwch y llinell ynddo. Ni chaiff dim arall fod yn y paragraff hwnnw.',
      'Edrychwch ar y dudalen ei hun: mae’r golygydd yn dal i ddangos y llinell.',
    ],
    drupal: [
      'Gofynnwch i TG roi’r llwythwr yn y thema. Mae’r llythyr at TG yn dweud sut. Unwaith yn unig y mae angen hyn.',
      'Ysgrifennwch y llinell mewn paragraff ar ei ben ei hun. Bydd unrhyw fformat testun yn gwneud y tro.',
      'Cadwch y dudalen ac edrychwch arni: mae’r golygydd yn dal i ddangos y llinell.',
    ],
    sharepoint: [
      'Gofynnwch i TG ganiatáu cyfeiriad y ffrâm. Mae’r llythyr at TG yn dweud sut. Unwaith yn unig y mae angen hyn.',
      'Golygwch y dudalen, ychwanegwch y rhan we “Embed” a gludwch y llinellau fel ei chod.',
      'Newidiwch yr uchder os nad yw’n addas: nid yw’r rhan we hon yn dilyn yr hyn sydd ynddi. Gellir sgrolio’r hyn sy’n hirach.',
    ],
    umbraco: [
      'Gofynnwch i TG roi’r llwythwr yn y prif dempled. Mae’r llythyr at TG yn dweud sut. Unwaith yn unig y mae angen hyn.',
      'Ysgrifennwch y llinell mewn paragraff ar ei ben ei hun yn y golygydd testun.',
      'Cadwch y dudalen ac edrychwch arni: mae’r golygydd yn dal i ddangos y llinell.',
    ],
    jadu: [
      'Gofynnwch i TG roi’r llwythwr yn y templed. Mae’r llythyr at TG yn dweud sut. Unwaith yn unig y mae angen hyn.',
      'Ysgrifennwch y llinell mewn paragraff ar ei ben ei hun.',
      'Cadwch y dudalen ac edrychwch arni: mae’r golygydd yn dal i ddangos y llinell.',
    ],
    confluence: [
      'Trefnwch i’r gorchymyn gael ei redeg ar gyfrifiadur gyda Node. Mae’n ysgrifennu un ffeil gyda phopeth y tu mewn.',
      'Atodwch y ffeil i’r dudalen. Mae pobl yn ei hagor, neu’n ei lawrlwytho a’i hagor.',
      'Lle mae gan eich Confluence y macro HTML, gall ei chynnwys fynd yno yn lle hynny.',
    ],
    moodle: [
      'Gofynnwch i TG ganiatáu’r ffrâm. Mae’r llythyr at TG yn dweud sut. Unwaith yn unig y mae angen hyn.',
      'Ychwanegwch yr adnodd “URL” i’ch cwrs, gludwch y cyfeiriad a dewiswch ei ddangos wedi’i fewnosod.',
      'Cadwch ac agorwch ef. Nid yw dim y mae pobl yn ei ateb yn cyrraedd Moodle: nid oes sgôr.',
    ],
    npm: [
      'Gosodwch y pecyn, mewnforiwch y teclyn unwaith, ac ysgrifennwch ei dag lle mae ei angen.',
      'Ar gyfer mathau yn React, Preact, Solid, Svelte neu Vue ychwanegwch un llinell, fel import type {} from ‘public-servant-widgets/react’.',
      'Adeiladwch fel arfer: y teclyn hwn yn unig sydd mewn bwndel, ac ar dudalennau Cymraeg yn unig y llwythir y Gymraeg.',
    ],
  },

  letter: {
    title: 'Llythyr at TG',
    lead: 'Anfonwch ef fel y mae, neu newidiwch yr hyn a fynnwch.',
    save: 'Cadw fel ffeil destun',
    saved: 'Wedi’i chadw: {name}.',
    fileName: 'llythyr-at-tg.txt',
    greeting: 'Helo,',
    purpose:
      'Hoffwn ddangos teclyn ar ein mewnrwyd ({platform}): “{widget}” o public-servant-widgets {version}. Meddalwedd rydd o dan drwydded MIT yw hon, wedi’i gwneud o ffeiliau statig rydym yn eu lletya ein hunain.',
    please: 'Allwch chi wneud y canlynol, os gwelwch yn dda?',
    hashes:
      'Hashes y ffeiliau y mae tudalen yn eu henwi, ar gyfer “integrity”. Mae pob hash yn cdn/sri.json ac embed/sri.json:',
    policy: 'Yr hyn y mae’n rhaid i’r Content Security Policy ei ganiatáu:',
    ownHost: 'ein safle ein hunain',
    hosts: 'Mae’n siarad ag un gwesteiwr yn unig: {host}.',
    frameHosts:
      'Mae’r ffrâm yn siarad ag un gwesteiwr yn unig: {host}. Rhowch eich safle eich hun yn lle’r un ar ôl frame-ancestors.',
    overlay: 'Mae’n darllen ein geiriau ein hunain o {overlay}.',
    privacy:
      'Preifatrwydd: nid yw’r teclynnau’n gosod unrhyw gwci, yn anfon dim nac yn gofyn am ddim ond eu ffeiliau eu hunain. Mae atebion yr hunanwiriad yn aros yng nghof y dudalen. Dim ond os bydd rhywun yn pwyso “Cofio ar y ddyfais hon” y cânt eu cadw yn y porwr hwnnw, tan ddyddiad a ddangosir.',
    more: 'Mae rhagor yn ffolder docs y pecyn, yn Saesneg: start-it.md, csp.md, privacy.md, accessibility.md, integrity.md.',
    thanks: 'Diolch.',
  },
  stepsForIt: {
    html: [
      'Rhowch ffolder dist/cdn y pecyn lle gall ein tudalennau ei gyrraedd fel {address}/cdn.',
      'Gweinwch ffeiliau .js fel text/javascript, gyda brotli neu gzip.',
      'Gadewch i olygyddion y dudalen hon ddefnyddio sgript a’r tag yn eu HTML.',
    ],
    wordpress: [
      'Rhowch ffolderi dist/cdn a dist/embed y pecyn ochr yn ochr yn {address}.',
      'Rhowch y llwythwr yn y thema, unwaith, gyda’r llinellau isod. Mae’n uwchraddio llinell o destun mewn paragraff ar ei ben ei hun, ac yn gadael llonydd i bopeth arall.',
    ],
    drupal: [
      'Rhowch ffolderi dist/cdn a dist/embed y pecyn ochr yn ochr yn {address}.',
      'Ychwanegwch y llyfrgell isod at y thema a’i chysylltu â phob tudalen, unwaith. Gadewch y ffeil allan o’r cydgasglu.',
    ],
    sharepoint: [
      'Rhowch ffolderi dist/cdn, dist/embed a dist/single y pecyn ochr yn ochr yn {address}.',
      'Caniatewch {host} o dan Site settings, HTML Field Security.',
      'Trefnwch i {host} anfon yr ail bolisi isod gydag embed/frame.html.',
    ],
    umbraco: [
      'Rhowch ffolderi dist/cdn a dist/embed y pecyn ochr yn ochr yn {address}.',
      'Rhowch y llinell isod yn y prif dempled, unwaith. Mae’n uwchraddio llinell o destun mewn paragraff ar ei ben ei hun, ac yn gadael llonydd i bopeth arall.',
    ],
    jadu: [
      'Rhowch ffolderi dist/cdn a dist/embed y pecyn ochr yn ochr yn {address}.',
      'Rhowch y llinell isod yn y templed, unwaith. Mae’n uwchraddio llinell o destun mewn paragraff ar ei ben ei hun, ac yn gadael llonydd i bopeth arall.',
    ],
    confluence: [
      'Dywedwch wrthyf a gaiff pobl agor ffeil HTML sydd wedi’i hatodi, neu a oes gennym y macro HTML.',
      'Rhedwch y gorchymyn ar y dudalen, neu anfonwch ataf y ffeil y mae’n ei hysgrifennu. Mae’n dal sgript ac arddull y tu mewn, yn caniatáu’r ddwy drwy eu hashes, ac nid yw’n gofyn am ddim.',
    ],
    moodle: [
      'Rhowch ffolderi dist/cdn, dist/embed a dist/single y pecyn ochr yn ochr yn {address}.',
      'Trefnwch i {host} anfon yr ail bolisi isod gydag embed/frame.html.',
    ],
    npm: [
      'Caniatewch y pecyn public-servant-widgets {version} yn ein prosiectau. Mae’n dod â Lit ac, i wirio eich cynnwys eich hun, Valibot. Mae dist/sbom.cdx.json yn rhestru’r ddau.',
    ],
  },

  fallback: 'Mae angen JavaScript ar gyfer “{widget}”.',
};
