// must meet: @nx/enforce-module-boundaries
import { useQuery } from '@apollo/client/react';

export const query = useQuery;
