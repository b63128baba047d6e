import './model-shift/model-shift.define.js';
import './profile/profile.define.js';
import './role-explorer/role-explorer.define.js';
import './self-check/self-check.define.js';
import './team-profile/team-profile.define.js';
import './theme-cards/theme-cards.define.js';
