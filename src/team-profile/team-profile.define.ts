import { version } from '../shared/version.js';
import { warnIfOtherVersion } from '../shared/warn.js';
import { TeamProfile } from './team-profile.js';

if (customElements.get('psw-team-profile')) warnIfOtherVersion('psw-team-profile', version);
else customElements.define('psw-team-profile', TeamProfile);
