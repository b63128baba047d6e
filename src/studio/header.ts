import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** What stands above each of the pages for editors, and the languages that they speak. */

export type Lang = 'en' | 'cy';
export const langs: readonly Lang[] = ['en', 'cy'];
export const languageNames: Readonly<Record<Lang, string>> = { en: 'English', cy: 'Cymraeg' };

export function header(
  strings: Readonly<Record<'skip' | 'site' | 'language', string>>,
  lang: Lang,
  speak: (lang: Lang) => void,
): TemplateResult {
  return html`<header>
    <a class="skip" href="#main">${strings.skip}</a>
    <p class="site">${strings.site}</p>
    <div class="languages" role="group" aria-label=${strings.language}>
      ${langs.map(
        (one) =>
          html`<button
            class="link"
            type="button"
            lang=${one}
            aria-pressed=${lang === one}
            @click=${() => speak(one)}
          >
            ${languageNames[one]}
          </button>`,
      )}
    </div>
  </header>`;
}
