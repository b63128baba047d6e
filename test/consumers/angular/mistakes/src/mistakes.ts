import { CUSTOM_ELEMENTS_SCHEMA, Component, viewChild } from '@angular/core';
import type { ElementRef } from '@angular/core';
import type { SelfCheck, SelfCheckEditionDetail } from 'public-servant-widgets';

@Component({
  selector: 'app-mistakes',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<psw-self-check #check (psw-self-check-finish)="onFinish($event)" />`,
})
export class Mistakes {
  protected readonly check = viewChild.required<ElementRef<SelfCheck>>('check');

  protected onFinish({ detail }: CustomEvent<SelfCheckEditionDetail>): void {
    console.log(detail.answers); // mistake
    this.check().nativeElement.edition = 'short'; // mistake
  }
}
