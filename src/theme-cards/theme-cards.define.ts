import { version } from '../shared/version.js';
import { warnIfOtherVersion } from '../shared/warn.js';
import { ThemeCards } from './theme-cards.js';

if (customElements.get('psw-theme-cards')) warnIfOtherVersion('psw-theme-cards', version);
else customElements.define('psw-theme-cards', ThemeCards);
