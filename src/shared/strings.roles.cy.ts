import type * as en from './strings.roles.en.js';
import type { Translated } from './plural.js';

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
