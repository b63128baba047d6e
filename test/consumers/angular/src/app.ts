import { CUSTOM_ELEMENTS_SCHEMA, Component, signal } from '@angular/core';
import 'public-servant-widgets/role-explorer/define';
import 'public-servant-widgets/self-check/define';
import 'public-servant-widgets/theme-cards/define';
import type { SelfCheckEditionDetail, ThemeCardsToggleDetail } from 'public-servant-widgets';
import { overlay } from './overlay';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <h1>Working for the public</h1>
      <button type="button" (click)="lang.set(lang() === 'en' ? 'cy' : 'en')">
        {{ lang() === 'en' ? 'Cymraeg' : 'English' }}
      </button>

      <div [lang]="lang()">
        <psw-theme-cards
          themes="rooted-in-place many-roles"
          [overlay]="overlay"
          (psw-theme-cards-toggle)="onToggle($event)"
        >
          <p>The theme cards need JavaScript.</p>
        </psw-theme-cards>
        <psw-role-explorer selected="broker" />
        <psw-self-check edition="quick" (psw-self-check-finish)="onFinish($event)" />
      </div>

      <p>Open card: {{ opened() }}</p>
      <p role="status">
        @if (finished()) {
          You have finished the {{ finished() }} self-check.
        }
      </p>
    </main>
  `,
})
export class App {
  protected readonly overlay = overlay;
  protected readonly lang = signal('en');
  protected readonly opened = signal('none');
  protected readonly finished = signal('');

  protected onToggle({ detail }: CustomEvent<ThemeCardsToggleDetail>): void {
    this.opened.set(detail.open ? detail.theme : 'none');
  }

  protected onFinish({ detail }: CustomEvent<SelfCheckEditionDetail>): void {
    this.finished.set(detail.edition);
  }
}
