import { bundled } from './input.js';

/** What `init` writes: one example of each thing that an overlay can do, in both languages, to edit or to delete. */
export const starter = {
  $comment:
    'Your own words, examples and links, laid over the content that comes with the widgets. Everything here is an example: change it or delete it. Check this file with: npx public-servant-widgets check FILE. A "$comment" is for notes to yourself and is never shown.',
  format: 1,
  version: '1',
  base: bundled.framework.version,
  themes: {
    'rooted-in-place': {
      $comment:
        'Words replace words, and a list replaces the whole list; what is not named stays as it is. Examples, contacts and courses are added to what is there. An address may be a web page, an e-mail address (mailto:) or a page of your own site (/…).',
      position: 1,
      en: {
        title: 'At home in our area',
        local: ['The repair stall on market day began with a chat in the library queue.'],
        contacts: [{ text: 'Ask the community team', href: 'mailto:community@example.org' }],
        courses: [{ text: 'A walk through the ward (half a day)', href: '/courses/ward-walk' }],
      },
      cy: {
        title: 'Gartref yn ein hardal',
        local: ['Dechreuodd y stondin drwsio ar ddiwrnod marchnad gyda sgwrs yng nghiw’r llyfrgell.'],
        contacts: [{ text: 'Holwch y tîm cymunedol', href: 'mailto:community@example.org' }],
        courses: [{ text: 'Taith gerdded drwy’r ward (hanner diwrnod)', href: '/courses/ward-walk' }],
      },
    },
    'kind-to-the-planet': {
      $comment:
        'A theme of your own: it needs "new", a level (person or organisation) and all of these texts.',
      new: true,
      level: 'person',
      en: {
        title: 'Kind to the planet',
        summary: 'You keep an eye on what your work costs the climate.',
        meaning: [
          'Every service uses energy, miles and materials. Small choices add up when many people make them.',
        ],
        practice: ['Two teams share one van, and plan their visits together.'],
        questions: ['Which journey could you leave out next week?'],
        prompt: 'Pick one habit at work and find out what it uses.',
      },
      cy: {
        title: 'Caredig wrth y blaned',
        summary: 'Rydych yn cadw llygad ar gost eich gwaith i’r hinsawdd.',
        meaning: [
          'Mae pob gwasanaeth yn defnyddio ynni, milltiroedd a deunyddiau. Mae dewisiadau bach yn cyfrif pan fydd llawer yn eu gwneud.',
        ],
        practice: ['Mae dau dîm yn rhannu un fan ac yn cynllunio eu hymweliadau gyda’i gilydd.'],
        questions: ['Pa daith allech chi ei hepgor yr wythnos nesaf?'],
        prompt: 'Dewiswch un arfer yn y gwaith a darganfod beth mae’n ei ddefnyddio.',
      },
    },
  },
  roles: {
    commissioner: {
      $comment: 'Leaves a role out. Put false in place of true to show it again.',
      hidden: true,
    },
    broker: {
      $comment: 'Roles name the themes and skills that they go with, by id.',
      themes: ['many-roles', 'rooted-in-place'],
      en: { aliases: ['go-between', 'matchmaker'] },
      cy: { aliases: ['cyfryngwr', 'dolen gyswllt'] },
    },
  },
  statements: {
    'kind-to-the-planet-1': {
      $comment: 'A statement of your own in the self-check, for the theme above.',
      new: true,
      theme: 'kind-to-the-planet',
      quick: true,
      roles: ['resource-weaver'],
      en: { text: 'I look for a way that uses less energy, travel or material.' },
      cy: { text: 'Rwy’n chwilio am ffordd sy’n defnyddio llai o ynni, teithio neu ddeunydd.' },
    },
  },
  answers: {
    person: {
      $comment: 'The words of the four answers: often, sometimes, not-yet and not-mine.',
      en: { often: 'Most weeks' },
      cy: { often: 'Y rhan fwyaf o wythnosau' },
    },
  },
};
