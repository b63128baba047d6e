import { CUSTOM_ELEMENTS_SCHEMA, Component } from '@angular/core';
import type { SelfCheck } from 'public-servant-widgets';

@Component({
  selector: 'app-mistakes',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <psw-self-check (psw-self-check-finish)="log($event.detail.answers)" />
    <!-- mistake -->
  `,
})
export class Mistakes {
  protected log(value: unknown): void {
    console.log(value);
  }

  protected shorten(check: SelfCheck): void {
    check.edition = 'short'; // mistake
  }
}
