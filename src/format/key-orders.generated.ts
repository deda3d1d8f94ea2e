// Generated from schemas/*.schema.json by `npm run generate`. Do not edit.
import type { DocumentKind } from '../model/documents.ts';
import type { KeyOrder } from './key-order.ts';

export const keyOrders: Readonly<Record<DocumentKind, KeyOrder>> = {
 "domains": {
  "entries": {
   "properties": {
    "assigned": {},
    "attestation": {
     "properties": {
      "by": {},
      "on": {},
      "evidence": {}
     }
    }
   }
  }
 },
 "org": {
  "properties": {
   "uid": {},
   "name": {},
   "type": {},
   "template": {
    "properties": {
     "name": {},
     "with": {}
    },
    "items": {
     "properties": {
      "name": {},
      "with": {}
     }
    }
   },
   "status": {},
   "isolation": {},
   "contact": {},
   "mission": {
    "properties": {
     "until": {}
    }
   },
   "domains": {
    "items": {
     "properties": {
      "name": {},
      "subdomains": {}
     }
    }
   },
   "membership": {
    "properties": {
     "mode": {},
     "admins": {}
    }
   },
   "members": {
    "properties": {
     "mode": {},
     "list": {}
    }
   },
   "sso": {
    "properties": {
     "required": {}
    }
   },
   "projects": {
    "properties": {
     "mode": {},
     "list": {
      "items": {
       "properties": {
        "id": {},
        "name": {}
       }
      }
     },
     "append": {
      "items": {
       "properties": {
        "id": {},
        "name": {}
       }
      }
     }
    },
    "items": {
     "properties": {
      "id": {},
      "name": {}
     }
    }
   },
   "workspaces": {
    "properties": {
     "mode": {},
     "list": {
      "items": {
       "properties": {
        "id": {},
        "name": {}
       }
      }
     },
     "append": {
      "items": {
       "properties": {
        "id": {},
        "name": {}
       }
      }
     }
    },
    "items": {
     "properties": {
      "id": {},
      "name": {}
     }
    }
   },
   "groups": {
    "properties": {
     "mode": {},
     "list": {
      "items": {
       "properties": {
        "id": {},
        "name": {},
        "members": {
         "properties": {
          "mode": {},
          "list": {}
         }
        }
       }
      }
     },
     "append": {
      "items": {
       "properties": {
        "id": {},
        "name": {},
        "members": {
         "properties": {
          "mode": {},
          "list": {}
         }
        }
       }
      }
     }
    },
    "items": {
     "properties": {
      "id": {},
      "name": {},
      "members": {
       "properties": {
        "mode": {},
        "list": {}
       }
      }
     }
    }
   },
   "access": {
    "properties": {
     "mode": {},
     "list": {
      "items": {
       "properties": {
        "who": {},
        "group": {},
        "role": {},
        "projects": {},
        "workspaces": {},
        "reach": {},
        "from": {},
        "until": {}
       }
      }
     },
     "append": {
      "items": {
       "properties": {
        "who": {},
        "group": {},
        "role": {},
        "projects": {},
        "workspaces": {},
        "reach": {},
        "from": {},
        "until": {}
       }
      }
     }
    },
    "items": {
     "properties": {
      "who": {},
      "group": {},
      "role": {},
      "projects": {},
      "workspaces": {},
      "reach": {},
      "from": {},
      "until": {}
     }
    }
   },
   "roles": {
    "entries": {
     "properties": {
      "level": {},
      "inherits": {},
      "permissions": {},
      "description": {}
     }
    }
   },
   "integrations": {
    "properties": {
     "slack": {
      "properties": {
       "channel": {},
       "token": {}
      }
     },
     "github": {
      "properties": {
       "organization": {},
       "token": {}
      }
     },
     "webhook": {
      "properties": {
       "url": {},
       "secret": {}
      }
     },
     "crm": {
      "properties": {
       "url": {},
       "token": {},
       "list": {}
      }
     }
    }
   },
   "automations": {
    "properties": {
     "append": {
      "items": {
       "properties": {
        "id": {},
        "kind": {},
        "schedule": {},
        "events": {},
        "report": {},
        "format": {},
        "to": {}
       }
      }
     }
    },
    "items": {
     "properties": {
      "id": {},
      "kind": {},
      "schedule": {},
      "events": {},
      "report": {},
      "format": {},
      "to": {}
     }
    }
   },
   "assets": {
    "properties": {
     "append": {
      "items": {
       "properties": {
        "id": {},
        "kind": {},
        "name": {},
        "fields": {
         "items": {
          "properties": {
           "id": {},
           "label": {},
           "type": {},
           "required": {},
           "options": {}
          }
         }
        },
        "tagSets": {},
        "widget": {},
        "form": {},
        "question": {},
        "placement": {},
        "tags": {
         "items": {
          "properties": {
           "name": {},
           "color": {}
          }
         }
        }
       }
      }
     }
    },
    "items": {
     "properties": {
      "id": {},
      "kind": {},
      "name": {},
      "fields": {
       "items": {
        "properties": {
         "id": {},
         "label": {},
         "type": {},
         "required": {},
         "options": {}
        }
       }
      },
      "tagSets": {},
      "widget": {},
      "form": {},
      "question": {},
      "placement": {},
      "tags": {
       "items": {
        "properties": {
         "name": {},
         "color": {}
        }
       }
      }
     }
    }
   },
   "billing": {
    "properties": {
     "payer": {},
     "reference": {}
    }
   },
   "database": {
    "properties": {
     "access": {},
     "login": {},
     "password": {}
    }
   },
   "notes": {}
  }
 },
 "org-access": {
  "properties": {
   "mode": {},
   "list": {
    "items": {
     "properties": {
      "who": {},
      "group": {},
      "role": {},
      "projects": {},
      "workspaces": {},
      "reach": {},
      "from": {},
      "until": {}
     }
    }
   },
   "append": {
    "items": {
     "properties": {
      "who": {},
      "group": {},
      "role": {},
      "projects": {},
      "workspaces": {},
      "reach": {},
      "from": {},
      "until": {}
     }
    }
   }
  },
  "items": {
   "properties": {
    "who": {},
    "group": {},
    "role": {},
    "projects": {},
    "workspaces": {},
    "reach": {},
    "from": {},
    "until": {}
   }
  }
 },
 "org-assets": {
  "properties": {
   "append": {
    "items": {
     "properties": {
      "id": {},
      "kind": {},
      "name": {},
      "fields": {
       "items": {
        "properties": {
         "id": {},
         "label": {},
         "type": {},
         "required": {},
         "options": {}
        }
       }
      },
      "tagSets": {},
      "widget": {},
      "form": {},
      "question": {},
      "placement": {},
      "tags": {
       "items": {
        "properties": {
         "name": {},
         "color": {}
        }
       }
      }
     }
    }
   }
  },
  "items": {
   "properties": {
    "id": {},
    "kind": {},
    "name": {},
    "fields": {
     "items": {
      "properties": {
       "id": {},
       "label": {},
       "type": {},
       "required": {},
       "options": {}
      }
     }
    },
    "tagSets": {},
    "widget": {},
    "form": {},
    "question": {},
    "placement": {},
    "tags": {
     "items": {
      "properties": {
       "name": {},
       "color": {}
      }
     }
    }
   }
  }
 },
 "org-automations": {
  "properties": {
   "append": {
    "items": {
     "properties": {
      "id": {},
      "kind": {},
      "schedule": {},
      "events": {},
      "report": {},
      "format": {},
      "to": {}
     }
    }
   }
  },
  "items": {
   "properties": {
    "id": {},
    "kind": {},
    "schedule": {},
    "events": {},
    "report": {},
    "format": {},
    "to": {}
   }
  }
 },
 "org-billing": {
  "properties": {
   "payer": {},
   "reference": {}
  }
 },
 "org-database": {
  "properties": {
   "access": {},
   "login": {},
   "password": {}
  }
 },
 "org-domains": {
  "items": {
   "properties": {
    "name": {},
    "subdomains": {}
   }
  }
 },
 "org-groups": {
  "properties": {
   "mode": {},
   "list": {
    "items": {
     "properties": {
      "id": {},
      "name": {},
      "members": {
       "properties": {
        "mode": {},
        "list": {}
       }
      }
     }
    }
   },
   "append": {
    "items": {
     "properties": {
      "id": {},
      "name": {},
      "members": {
       "properties": {
        "mode": {},
        "list": {}
       }
      }
     }
    }
   }
  },
  "items": {
   "properties": {
    "id": {},
    "name": {},
    "members": {
     "properties": {
      "mode": {},
      "list": {}
     }
    }
   }
  }
 },
 "org-integrations": {
  "properties": {
   "slack": {
    "properties": {
     "channel": {},
     "token": {}
    }
   },
   "github": {
    "properties": {
     "organization": {},
     "token": {}
    }
   },
   "webhook": {
    "properties": {
     "url": {},
     "secret": {}
    }
   },
   "crm": {
    "properties": {
     "url": {},
     "token": {},
     "list": {}
    }
   }
  }
 },
 "org-members": {
  "properties": {
   "mode": {},
   "list": {}
  }
 },
 "org-membership": {
  "properties": {
   "mode": {},
   "admins": {}
  }
 },
 "org-notes": {},
 "org-projects": {
  "properties": {
   "mode": {},
   "list": {
    "items": {
     "properties": {
      "id": {},
      "name": {}
     }
    }
   },
   "append": {
    "items": {
     "properties": {
      "id": {},
      "name": {}
     }
    }
   }
  },
  "items": {
   "properties": {
    "id": {},
    "name": {}
   }
  }
 },
 "org-roles": {
  "entries": {
   "properties": {
    "level": {},
    "inherits": {},
    "permissions": {},
    "description": {}
   }
  }
 },
 "org-sso": {
  "properties": {
   "required": {}
  }
 },
 "org-workspaces": {
  "properties": {
   "mode": {},
   "list": {
    "items": {
     "properties": {
      "id": {},
      "name": {}
     }
    }
   },
   "append": {
    "items": {
     "properties": {
      "id": {},
      "name": {}
     }
    }
   }
  },
  "items": {
   "properties": {
    "id": {},
    "name": {}
   }
  }
 },
 "people": {
  "entries": {
   "properties": {
    "name": {},
    "email": {},
    "emails": {},
    "github": {},
    "slack": {},
    "left": {}
   }
  }
 },
 "portfolio": {
  "properties": {
   "formatVersion": {},
   "name": {},
   "prefix": {},
   "timeZone": {},
   "superAdmins": {},
   "naming": {
    "properties": {
     "client": {},
     "department": {},
     "project": {},
     "subsidiary": {},
     "internal": {},
     "personal": {},
     "group": {},
     "company": {}
    }
   },
   "guards": {
    "properties": {
     "removals": {
      "properties": {
       "perOrganization": {},
       "perOrganizationPercent": {},
       "overallPercent": {}
      }
     }
    }
   },
   "capture": {
    "properties": {
     "recommendedFrom": {}
    }
   },
   "billing": {
    "properties": {
     "payer": {},
     "email": {},
     "reference": {}
    }
   },
   "severities": {},
   "proof": {},
   "protect": {
    "items": {
     "properties": {
      "table": {},
      "organization": {},
      "project": {},
      "contact": {
       "properties": {
        "email": {},
        "name": {}
       }
      }
     }
    }
   }
  }
 },
 "roles": {
  "entries": {
   "properties": {
    "level": {},
    "inherits": {},
    "permissions": {},
    "description": {}
   }
  }
 },
 "template": {
  "properties": {
   "description": {},
   "parameters": {
    "entries": {
     "properties": {
      "description": {},
      "type": {},
      "default": {}
     }
    }
   },
   "template": {
    "properties": {
     "name": {},
     "with": {}
    },
    "items": {
     "properties": {
      "name": {},
      "with": {}
     }
    }
   },
   "contact": {},
   "membership": {
    "properties": {
     "mode": {},
     "admins": {}
    }
   },
   "sso": {
    "properties": {
     "required": {}
    }
   },
   "projects": {
    "properties": {
     "mode": {},
     "list": {
      "items": {
       "properties": {
        "id": {},
        "name": {}
       }
      }
     },
     "append": {
      "items": {
       "properties": {
        "id": {},
        "name": {}
       }
      }
     }
    },
    "items": {
     "properties": {
      "id": {},
      "name": {}
     }
    }
   },
   "workspaces": {
    "properties": {
     "mode": {},
     "list": {
      "items": {
       "properties": {
        "id": {},
        "name": {}
       }
      }
     },
     "append": {
      "items": {
       "properties": {
        "id": {},
        "name": {}
       }
      }
     }
    },
    "items": {
     "properties": {
      "id": {},
      "name": {}
     }
    }
   },
   "groups": {
    "properties": {
     "mode": {},
     "list": {
      "items": {
       "properties": {
        "id": {},
        "name": {},
        "members": {
         "properties": {
          "mode": {},
          "list": {}
         }
        }
       }
      }
     },
     "append": {
      "items": {
       "properties": {
        "id": {},
        "name": {},
        "members": {
         "properties": {
          "mode": {},
          "list": {}
         }
        }
       }
      }
     }
    },
    "items": {
     "properties": {
      "id": {},
      "name": {},
      "members": {
       "properties": {
        "mode": {},
        "list": {}
       }
      }
     }
    }
   },
   "access": {
    "properties": {
     "mode": {},
     "list": {
      "items": {
       "properties": {
        "who": {},
        "group": {},
        "role": {},
        "projects": {},
        "workspaces": {},
        "reach": {},
        "from": {},
        "until": {}
       }
      }
     },
     "append": {
      "items": {
       "properties": {
        "who": {},
        "group": {},
        "role": {},
        "projects": {},
        "workspaces": {},
        "reach": {},
        "from": {},
        "until": {}
       }
      }
     }
    },
    "items": {
     "properties": {
      "who": {},
      "group": {},
      "role": {},
      "projects": {},
      "workspaces": {},
      "reach": {},
      "from": {},
      "until": {}
     }
    }
   },
   "roles": {
    "entries": {
     "properties": {
      "level": {},
      "inherits": {},
      "permissions": {},
      "description": {}
     }
    }
   },
   "integrations": {
    "properties": {
     "slack": {
      "properties": {
       "channel": {},
       "token": {}
      }
     },
     "github": {
      "properties": {
       "organization": {},
       "token": {}
      }
     },
     "webhook": {
      "properties": {
       "url": {},
       "secret": {}
      }
     },
     "crm": {
      "properties": {
       "url": {},
       "token": {},
       "list": {}
      }
     }
    }
   },
   "automations": {
    "properties": {
     "append": {
      "items": {
       "properties": {
        "id": {},
        "kind": {},
        "schedule": {},
        "events": {},
        "report": {},
        "format": {},
        "to": {}
       }
      }
     }
    },
    "items": {
     "properties": {
      "id": {},
      "kind": {},
      "schedule": {},
      "events": {},
      "report": {},
      "format": {},
      "to": {}
     }
    }
   },
   "assets": {
    "properties": {
     "append": {
      "items": {
       "properties": {
        "id": {},
        "kind": {},
        "name": {},
        "fields": {
         "items": {
          "properties": {
           "id": {},
           "label": {},
           "type": {},
           "required": {},
           "options": {}
          }
         }
        },
        "tagSets": {},
        "widget": {},
        "form": {},
        "question": {},
        "placement": {},
        "tags": {
         "items": {
          "properties": {
           "name": {},
           "color": {}
          }
         }
        }
       }
      }
     }
    },
    "items": {
     "properties": {
      "id": {},
      "kind": {},
      "name": {},
      "fields": {
       "items": {
        "properties": {
         "id": {},
         "label": {},
         "type": {},
         "required": {},
         "options": {}
        }
       }
      },
      "tagSets": {},
      "widget": {},
      "form": {},
      "question": {},
      "placement": {},
      "tags": {
       "items": {
        "properties": {
         "name": {},
         "color": {}
        }
       }
      }
     }
    }
   },
   "billing": {
    "properties": {
     "payer": {},
     "reference": {}
    }
   },
   "database": {
    "properties": {
     "access": {},
     "login": {},
     "password": {}
    }
   },
   "notes": {}
  }
 }
};
