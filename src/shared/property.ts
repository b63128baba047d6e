import type { PropertyDeclaration, ReactiveElement } from 'lit';

/**
 * What `property` and `state` of `lit/decorators.js` do where TypeScript compiles decorators as it does here. Those serve
 * standard decorators, too, with half a kilobyte that each page would load for nothing.
 */
export const property =
  (options?: PropertyDeclaration) =>
  (element: object, name: string): void => {
    (element.constructor as typeof ReactiveElement).createProperty(name, options);
  };

export const state = () => property({ state: true, attribute: false });
