import type * as en from './strings.deck.en.js';
import type { Translated } from './plural.js';

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
