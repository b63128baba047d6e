import { version } from '../shared/version.js';
import { warnIfOtherVersion } from '../shared/warn.js';
import { RoleExplorer } from './role-explorer.js';

if (customElements.get('psw-role-explorer')) warnIfOtherVersion('psw-role-explorer', version);
else customElements.define('psw-role-explorer', RoleExplorer);
