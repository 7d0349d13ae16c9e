// must meet: web-feature-below-page
import { page } from '../../page/page';

export const above = page;
