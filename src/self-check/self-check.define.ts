import { version } from '../shared/version.js';
import { warnIfOtherVersion } from '../shared/warn.js';
import { SelfCheck } from './self-check.js';

if (customElements.get('psw-self-check')) warnIfOtherVersion('psw-self-check', version);
else customElements.define('psw-self-check', SelfCheck);
