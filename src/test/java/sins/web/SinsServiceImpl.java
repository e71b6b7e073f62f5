package sins.web;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import zhibu.shared.BranchId;

/** Everything the house forbids, in one class, so that each of its rules is seen to fail; no scan finds it. */
@Entity
@Component
public class SinsServiceImpl {

    @Autowired
    EntityManager tables;

    public void setDate(BranchId branch) {
        System.out.println(branch + " " + LocalDate.now());
    }
}
