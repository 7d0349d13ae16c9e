// must meet: @nx/enforce-module-boundaries
import { Link } from 'react-router';

export const link = Link;
