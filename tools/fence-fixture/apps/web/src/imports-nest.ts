// must meet: @nx/enforce-module-boundaries, web-knows-no-server
import { Injectable } from '@nestjs/common';

export const injectable = Injectable;
