import { version } from '../shared/version.js';
import { warnIfOtherVersion } from '../shared/warn.js';
import { ModelShift } from './model-shift.js';

if (customElements.get('psw-model-shift')) warnIfOtherVersion('psw-model-shift', version);
else customElements.define('psw-model-shift', ModelShift);
