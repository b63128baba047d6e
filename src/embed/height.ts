/**
 * What a frame and the page around it say to each other. The words are those of open-iframe-resizer, so
 * that a page which has that library already needs no second one.
 */

/** From the page to the frame: tell me your height, from now on. */
export const HELLO = 'iframe-child-init';
/** From the page to the frame: tell me your height once more. */
export const AGAIN = 'iframe-get-child-dimensions';
/** From the frame to the page, with `width` and `height` in pixels. */
export const RESIZED = 'iframe-resized';
