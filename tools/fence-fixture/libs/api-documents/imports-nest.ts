// must meet: @nx/enforce-module-boundaries
import { Injectable } from '@nestjs/common';

export const injectable = Injectable;
