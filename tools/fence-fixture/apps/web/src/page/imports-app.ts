// must meet: web-page-below-app
import { app } from '../app/app';

export const above = app;
