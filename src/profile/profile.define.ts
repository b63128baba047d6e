import { version } from '../shared/version.js';
import { warnIfOtherVersion } from '../shared/warn.js';
import { Profile } from './profile.js';

if (customElements.get('psw-profile')) warnIfOtherVersion('psw-profile', version);
else customElements.define('psw-profile', Profile);
